"""What each answer in review does: one edit through the one door."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from timeline.articles.models import Story
from timeline.entries import correcting, edits, rereading
from timeline.entries.corrected import NOTICED
from timeline.entries.history import perform
from timeline.entries.journal import Refused
from timeline.entries.models import Operation
from timeline.entries.sent_numbers import number_in

from . import sent_once, unsent
from .review_forms import date_typed, days_asked, groups_asked, join_asked, ticked_asked
from .review_queue import ASIDE, DATE, DIFFER, ENTRY, LISTED, QUESTION, SAME, SAME_TEXT, Thing
from .review_said import called
from .review_shown import KINDS


def _merge_groups(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    return perform(edits.merge_same_text, story, request.user, groups=groups_asked(request.POST, thing))


def _join(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    versions, particulars = join_asked(request.POST, thing)
    return perform(edits.merge, story, request.user, versions, **particulars)


def _set_date(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    """The date that was pressed or typed."""
    entry = thing.differing.entry
    edtf = said["edtf"] if said["answer"] == "date" else date_typed(request.POST, entry)
    return perform(edits.choose_date, story, request.user, _version_shown(request, thing), entry=entry.pk, edtf=edtf)


def _let_stand(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    return perform(edits.let_stand, story, request.user, entry=thing.ids[0], mark=thing.differing.mark)


def _correct(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    """What the notice gives, or the date that was typed."""
    noticed, at = thing.noticed, timezone.now().replace(microsecond=0)
    fields = noticed.fields if said["answer"] == "correct" else {"edtf": date_typed(request.POST, noticed.entry)}
    return perform(
        correcting.take_correction, story, request.user, _version_shown(request, thing), **_notice_of(thing), note=noticed.note, at=at,
        author=request.user, published=said["published"], **fields,
    )


def _keep_despite(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    return perform(correcting.keep_despite_correction, story, request.user, _version_shown(request, thing), **_notice_of(thing))


def _pass_over(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    return perform(correcting.pass_over_correction, story, request.user, **_notice_of(thing))


def _notice_of(thing: Thing) -> dict[str, Any]:
    return {"entry": thing.noticed.entry.pk, "thing": thing.name, "mark": thing.noticed.mark}


def _keep_apart(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    return perform(edits.reject, story, request.user, suggestion=thing.suggestion.pk)


def _link(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    if len(thing.ids) != 2:
        raise Refused("Only of two entries one can be linked as part of the other here.")
    part, whole = thing.ids if said["answer"] == "first-in-second" else reversed(thing.ids)
    return perform(edits.link, story, request.user, entry=part, whole=whole)


def _set_status(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    edit = edits.accept if said["answer"] == "accept" else edits.dismiss
    return perform(edit, story, request.user, _version_shown(request, thing), entries=thing.ids)


def _accept_listed(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    """What is ticked; the others are dealt one by one from now on."""
    ticked = ticked_asked(request.POST, thing)
    alone = [Thing(ENTRY, (), (pk,)).name for pk in thing.ids if pk not in ticked.ids]
    return perform(edits.accept, story, request.user, ticked.versions, entries=ticked.ids, alone=alone)


def _told_already(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    return perform(edits.merge, story, request.user, _version_shown(request, thing), survivor=said["told"], others=thing.ids)


def _version_shown(request: HttpRequest, thing: Thing) -> dict[int, int] | None:
    version = number_in(request.POST.get("version"))
    return {thing.ids[0]: version} if version is not None else None


def _resolve(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    return perform(edits.resolve, story, request.user, annotation=thing.ids[0])


def _reply(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    at = timezone.now().replace(microsecond=0)
    operation = perform(edits.answer, story, request.user, annotation=thing.ids[0], text=said["text"], at=at, author=request.user)
    unsent.keep(request, thing, "")
    return operation


def _confirm(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    """The same day of several articles, as each was shown."""
    articles, stands = days_asked(request.POST)
    return perform(rereading.confirm_published, story, request.user, articles=articles, stands=stands)


def _later(request: HttpRequest, story: Story, thing: Thing, said: dict[str, Any]) -> Operation:
    put_off = {"thing": thing.name, "mark": said["stands"], "called": called(story, thing)}
    operation = perform(edits.put_off, story, request.user, sent=sent_once.mark(request), **put_off)
    if thing.kind == QUESTION:
        unsent.keep(request, thing, said["text"])
    return operation


EDITS: dict[tuple[str, str], Callable[[HttpRequest, Story, Thing, dict[str, Any]], Operation]] = {
    (SAME_TEXT, "same"): _merge_groups,
    (SAME, "same"): _join,
    (SAME, "date"): _join,
    (SAME, "apart"): _keep_apart,
    (SAME, "first-in-second"): _link,
    (SAME, "second-in-first"): _link,
    (DIFFER, "date"): _set_date,
    (DIFFER, "other date"): _set_date,
    (DIFFER, "both"): _let_stand,
    (NOTICED, "correct"): _correct,
    (NOTICED, "other date"): _correct,
    (NOTICED, "keep"): _keep_despite,
    (NOTICED, "stand"): _pass_over,
    (DATE, "confirm"): _confirm,
    (QUESTION, "resolve"): _resolve,
    (QUESTION, "answer"): _reply,
    (LISTED, "accept"): _accept_listed,
    (ENTRY, "accept"): _set_status,
    (ENTRY, "dismiss"): _set_status,
    (ASIDE, "accept"): _set_status,
    (ASIDE, "dismiss"): _set_status,
    (ASIDE, "told"): _told_already,
    **{(kind, "later"): _later for kind in KINDS},
}
