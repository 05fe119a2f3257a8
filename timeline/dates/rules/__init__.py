"""The rules, in the order in which they are listed to a reader; which of them wins is settled by length, not by order."""

from ..rule import Rule
from . import (
    calendar,
    clock,
    decade,
    deictic,
    distance,
    duration,
    numeric,
    quarter,
    recurring,
    relative,
    season,
    unit,
    vague,
    weekday,
    year,
)

RULES: tuple[Rule, ...] = (
    *calendar.RULES,
    *numeric.RULES,
    *year.RULES,
    *decade.RULES,
    *season.RULES,
    *quarter.RULES,
    *weekday.RULES,
    *deictic.RULES,
    *clock.RULES,
    *unit.RULES,
    *distance.RULES,
    *relative.RULES,
    *duration.RULES,
    *recurring.RULES,
    *vague.RULES,
)
