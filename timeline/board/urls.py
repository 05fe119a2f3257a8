"""Addresses of the desk, grouped by noun."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path, re_path

from . import edit, intake, merge, moves, read, reread, review, sign_in, together

entry_urls = [
    path("", read.entry, name="entry"),
    path("date/", read.date_reading, name="date-reading"),
    path("revise/", edit.revise, name="revise"),
    path("stops/", moves.stops, name="stops"),
    path("place/", moves.place, name="place"),
    path("split/", edit.split, name="split"),
    path("link/", edit.link, name="link"),
    path("unlink/", edit.unlink, name="unlink"),
    re_path("^(?P<way>earlier|later)/$", edit.move, name="move"),
    path("annotate/", edit.annotate, name="annotate"),
    path("notes/<int:note>/resolve/", edit.resolve, name="resolve"),
    path("suggestions/<int:suggestion>/reject/", edit.reject, name="reject"),
]

story_urls = [
    path("", read.board, name="board"),
    path("print/", read.printed, name="print"),
    path("table/", read.table, name="table"),
    path("history/", read.history, name="history"),
    path("together/", together.together, name="together"),
    path("merge/", merge.merge, name="merge"),
    path("review/", review.review, name="review"),
    path("review/answer/", review.answer, name="review-answer"),
    path("review/undo/<int:operation>/", review.take_back, name="review-undo"),
    path("add/", intake.add_pages, name="add-pages"),
    path("add/discard/", intake.give_all_up, name="imports-discard"),
    path("add/<int:number>/", intake.show_import, name="import"),
    path("add/<int:number>/continue/", intake.go_on, name="import-continue"),
    path("add/<int:number>/good/", intake.take_the_good, name="import-good"),
    path("add/<int:number>/discard/", intake.give_up, name="import-discard"),
    path("articles/", read.sources, name="sources"),
    path("articles/<path:key>/", read.article, name="article"),
    path("raw/<path:key>/", read.raw_page, name="raw"),
    path("readings/<path:key>/block/", reread.decide_block, name="decide-block"),
    path("readings/<path:key>/published/", reread.decide_published, name="decide-published"),
    path("readings/<path:key>/origin/", reread.decide_origin, name="decide-origin"),
    path("readings/<path:key>/withdraw/", reread.withdraw, name="withdraw-article"),
    path("operations/<int:operation>/undo/", edit.take_back, name="undo"),
    path("entries/<int:pk>/", include(entry_urls)),
    path("lane/", moves.set_lane, name="set-lane"),
    re_path("^(?P<verb>accept|dismiss|restore)/$", edit.set_status, name="set-status"),
    re_path("^(?P<verb>publish|withdraw)/$", edit.set_release, name="set-release"),
]

urlpatterns = [
    path("", read.stories, name="stories"),
    path("stories/new/", intake.new_story, name="new-story"),
    path("stories/<slug:slug>/", include(story_urls)),
    path("sign-in/", LoginView.as_view(template_name="board/sign_in.html", redirect_authenticated_user=True), name="sign-in"),
    path("sign-out/", LogoutView.as_view(), name="sign-out"),
    path("demo/sign-in/", sign_in.demo_sign_in, name="demo-sign-in"),
]
