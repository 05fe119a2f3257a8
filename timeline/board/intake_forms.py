"""What is typed and chosen to add pages to a story, and to begin a story; a refusal says what was wrong, and keeps the rest."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.text import slugify

from timeline.articles.fetch import fetch
from timeline.articles.fit_to_show import fit, fit_link, without_directions
from timeline.articles.intake import Refused, read_part
from timeline.articles.load import RESERVED_SLUGS
from timeline.articles.models import Story
from timeline.articles.parts import FEED, TEXT, Part, parts_of
from timeline.articles.publish_days import unlikely
from timeline.articles.web_address import LONGEST, is_web_address, key_of_text

from .intake_limits import limits, may_fetch

PASTED = "The pasted text"


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files; each is read, or refused, where it is opened."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:  # noqa: ANN401
        return [file for file in data or [] if file]


class AddForm(forms.Form):
    """Pages for a story: pasted, uploaded or fetched, with what is known beside them."""

    text = forms.CharField(required=False, strip=False)
    files = FilesField(required=False)
    address = forms.CharField(required=False, max_length=2_000)
    outlet = forms.CharField(required=False, max_length=200)
    published = forms.DateField(
        required=False, error_messages={"invalid": "This is no day of the calendar. Write it as 2025-07-18, or leave it empty."}
    )
    headline = forms.CharField(required=False, max_length=300)
    url = forms.CharField(required=False, max_length=LONGEST, label="Link")

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.story = story
        self.parts: list[Part | Refused] = []
        if not may_fetch():
            del self.fields["address"]

    def clean_text(self) -> str:
        text = self.cleaned_data["text"].replace("\r\n", "\n")
        return text if text.strip() else ""

    def clean_published(self) -> date | None:
        published = self.cleaned_data["published"]
        if published and (why_not := unlikely(published, timezone.localdate())):
            raise forms.ValidationError(f"That can't be right: {why_not}. Correct the day, or leave it empty.")
        return published

    def clean_url(self) -> str:
        url = self.cleaned_data["url"]
        if url and not is_web_address(url):
            raise forms.ValidationError("This is no web address. Write it in full, from https:// on.")
        return url

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not (cleaned.get("text") or cleaned.get("files") or cleaned.get("address") or self.errors):
            raise forms.ValidationError("There is nothing to add yet. Paste the text of a page, or choose a file.")
        try:
            self.parts = list(self._within_limits(self._handed_in(cleaned)))
        except Refused as refused:
            raise forms.ValidationError(str(refused)) from None
        self._refuse_leaks(cleaned)
        many = len(self.parts) > 1 or any(isinstance(part, Part) and part.kind == FEED for part in self.parts)
        if many and (cleaned.get("headline") or cleaned.get("url")):
            raise forms.ValidationError("A headline and a link belong to one page, and there are several. Leave both empty.")
        return cleaned

    def _refuse_leaks(self, cleaned: dict[str, Any]) -> None:
        for name in ("headline", "outlet", "url"):
            value = cleaned.get(name) or ""
            if not (fit_link(value) if name == "url" else fit(value)) and value:
                self.add_error(name, "This holds output of a server, such as a path or a session id, which may never be shown.")

    def said(self) -> dict[str, str]:
        """What was typed beside the pages, and the text, for the form to show again."""
        published = self.cleaned_data["published"]
        typed = {name: self.cleaned_data[name] for name in ("headline", "outlet", "url", "text")}
        return {**typed, "published": published.isoformat() if published else ""}

    def _handed_in(self, cleaned: dict[str, Any]) -> Iterator[Part | Refused]:
        if text := cleaned.get("text"):
            yield self._pasted(text)
        for file in cleaned.get("files", []):
            yield from parts_of(file.name, file)
        if address := cleaned.get("address"):
            try:
                yield fetch(address)
            except Refused as refused:
                self.add_error("address", str(refused))

    def _pasted(self, text: str) -> Part:
        part = Part(PASTED, TEXT, text.encode("utf-8", "replace"), key_of_text(text))
        for _, page in read_part(part):
            if isinstance(page, Refused):
                self.add_error("text", str(page))
        return part

    def _within_limits(self, parts: Iterator[Part | Refused]) -> Iterator[Part | Refused]:
        most, size = limits(), 0
        for number, part in enumerate(parts, 1):
            size += len(part.data) if isinstance(part, Part) else 0
            if number > most.parts:
                raise Refused(f"More than {most.parts:,} pages are too many for one import. Add them in several.")
            if size > most.unpacked_bytes:
                raise Refused(f"More than {most.unpacked_bytes:,} bytes are too many for one import. Add them in several.")
            yield part


class StoryForm(forms.Form):
    """A new story: its title, and the address that is made from it unless another is given."""

    title = forms.CharField(max_length=300)
    slug = forms.CharField(max_length=80, required=False, label="Address")

    def clean_title(self) -> str:
        title = " ".join(without_directions(self.cleaned_data["title"]).split())
        if not title:
            raise forms.ValidationError("The title has no character that can be seen.")
        return title

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        given = cleaned.get("slug", "")
        slug = slugify(given or cleaned.get("title", ""))[:80].strip("-")
        if "title" not in cleaned or "slug" not in cleaned:
            return cleaned
        if given and slug != given:
            self.add_error("slug", "Use small letters a to z, digits and hyphens only.")
        elif not slug:
            self.add_error("slug", "No address can be made from this title. Give one in small letters a to z, digits and hyphens.")
        elif slug in RESERVED_SLUGS or (held := Story.objects.filter(slug=slug).first()):
            holder = "This page" if slug in RESERVED_SLUGS else f"The story “{held.title}”"
            self.add_error("slug", f"{holder} has the address “{slug}” already. Give this story another.")
        elif limits().stories is not None and Story.objects.count() >= limits().stories:
            raise forms.ValidationError("This demo holds no more stories. Add pages to one that is there.")
        cleaned["slug"] = slug
        return cleaned
