"""Refuses a request body that is too large before any of it is kept; what its sender says of its length is checked first."""

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

REQUEST_LIMIT = 26_000_000  # bytes of all files of one request, and a little for what stands around them
READ_OFF_LIMIT = 4 * REQUEST_LIMIT  # a browser listens to the answer only when what it sends is read
CHUNK = 1_000_000


class UploadLimit(FileUploadHandler):
    """First of the upload handlers; it keeps nothing itself."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: bytes, encoding: str | None = None  # noqa: ANN401
    ) -> None:
        if content_length <= REQUEST_LIMIT:
            return
        if content_length <= READ_OFF_LIMIT:
            while input_data.read(CHUNK):
                pass
        raise RequestDataTooBig(f"The files have more than {REQUEST_LIMIT:,} bytes together.")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None
