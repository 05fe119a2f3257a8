"""Every address of the site."""

from django.contrib import admin
from django.urls import include, path

handler400 = "timeline.board.errors.bad_request"
handler403 = "timeline.board.errors.forbidden"
handler404 = "timeline.board.errors.not_found"
handler500 = "timeline.board.errors.server_error"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include("timeline.publish.urls")),
    path("", include("timeline.board.urls")),
]
