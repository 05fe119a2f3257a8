"""Addresses of the desk, grouped by noun."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path, re_path

from . import edit, read, sign_in, table_page

entry_urls = [
    path("", read.entry, name="entry"),
    path("date/", read.date_reading, name="date-reading"),
    path("revise/", edit.revise, name="revise"),
    path("split/", edit.split, name="split"),
    path("annotate/", edit.annotate, name="annotate"),
    path("notes/<int:note>/resolve/", edit.resolve, name="resolve"),
    path("suggestions/<int:suggestion>/reject/", edit.reject, name="reject"),
]

story_urls = [
    path("", read.board, name="board"),
    path("table/", table_page.table, name="table"),
    path("history/", read.history, name="history"),
    path("merge/", edit.merge, name="merge"),
    path("articles/<path:key>/", read.article, name="article"),
    path("operations/<int:operation>/undo/", edit.take_back, name="undo"),
    path("entries/<int:pk>/", include(entry_urls)),
    re_path("^(?P<verb>accept|dismiss|restore)/$", edit.set_status, name="set-status"),
    re_path("^(?P<verb>publish|withdraw)/$", edit.set_release, name="set-release"),
]

urlpatterns = [
    path("", read.stories, name="stories"),
    path("stories/<slug:slug>/", include(story_urls)),
    path("sign-in/", LoginView.as_view(template_name="board/sign_in.html", redirect_authenticated_user=True), name="sign-in"),
    path("sign-out/", LogoutView.as_view(), name="sign-out"),
    path("demo/sign-in/", sign_in.demo_sign_in, name="demo-sign-in"),
]
