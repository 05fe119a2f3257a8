"""Whether a weekday lies ahead, by what was done, is to be done or was only meant; published on Friday 18 July 2025."""

from datetime import date

import pytest

from timeline.dates import find_mentions

FRIDAY = date(2025, 7, 18)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what somebody was able to do was done, and what could be seen was seen
        ("Guards were able to calm the dog on Tuesday.", "2025-07-15"),
        ("The convoy was at last able to leave the port on Tuesday.", "2025-07-15"),
        ("The crew has been able to land since Tuesday.", "2025-07-15"),
        ("She is able to travel on Tuesday.", "2025-07-22"),
        ("She will be able to travel on Tuesday.", "2025-07-22"),
        ("The smoke could still be seen above the roofs on Tuesday.", "2025-07-15"),
        ("The waves in the bays on Tuesday could be heard for miles.", "2025-07-15"),
        ("She could leave the hospital on Tuesday.", "2025-07-15"),
        ("He names his team on Tuesday.", "2025-07-22"),
        ("They open the bridge on Tuesday.", "2025-07-22"),
        # from when something was allowed, and from when it is to be
        ("Residents were allowed to return to their homes beginning Tuesday.", "2025-07-15"),
        ("Visitors were let in starting Tuesday.", "2025-07-15"),
        ("Residents will be allowed to return to their homes beginning Tuesday.", "2025-07-22"),
        # what may come is to come
        ("Scattered showers are possible on Tuesday.", "2025-07-22"),
        ("A walkout is possible on Tuesday.", "2025-07-22"),
        ("A walkout was possible on Tuesday.", "2025-07-15"),
        ("The theatre plans its reopening Tuesday.", "2025-07-22"),
        # what somebody had planned for a day may yet come
        ("The railway had planned repairs on the line beginning on July 22.", "2025-07-22"),
        # what somebody gets ready for is to come
        ("The union turned the offer down and is now getting ready for a strike from Tuesday.", "2025-07-22"),
        ("The village is preparing for a flood on Tuesday.", "2025-07-22"),
        ("Coast braces for storm on Tuesday", "2025-07-22"),
        ("The squad, preparing for Tuesday's final, lost two players.", "2025-07-22"),
        ("The town was getting ready for the fair on Tuesday.", "2025-07-15"),
        ("Crews had been preparing for the launch on Tuesday when a valve failed.", "2025-07-15"),
        ("The town spent Tuesday preparing for the flood.", "2025-07-15"),
        ("Hospitals are preparing for strikes after talks collapsed on Tuesday.", "2025-07-15"),
        # what depends on something, or will go ahead, is still to be, whatever it is
        ("Tuesday's tours depend on the weather.", "2025-07-22"),
        ("Tuesday's tours also depend on the go-ahead of the guards, Marsh explained.", "2025-07-22"),
        ("Tuesday's climb still hinges on the permit.", "2025-07-22"),
        ("Tuesday's classes will begin at noon.", "2025-07-22"),
        ("Tuesday's airlift is to go ahead.", "2025-07-22"),
        ("Tuesday's operation will not take place.", "2025-07-22"),
        ("Tuesday's hurling is due to be played in Tarn.", "2025-07-22"),
        ("Tuesday's ruling will hurt the firm.", "2025-07-15"),
        ("Tuesday's fire depended on the wind.", "2025-07-15"),
        # what somebody wants done is to come, but not what it is done to
        ("The plan calls for the board to meet again at 10 a.m. Tuesday.", "2025-07-22"),
        ("The deal calls for both sides to leave the valley on Tuesday.", "2025-07-22"),
        ("The union wants the pool to be closed on Tuesday.", "2025-07-22"),
        ("Their lawyers want the judge to rule on Tuesday.", "2025-07-22"),
        ("The bylaw requires the owner to mend it on Tuesday.", "2025-07-22"),
        ("The mayor wants the court to lift the ban issued Tuesday.", "2025-07-15"),
        ("The mayor called for the guards to leave on Tuesday.", "2025-07-15"),
        # what has been called or is planned is to come
        ("The union has called for a general strike on Tuesday.", "2025-07-22"),
        ("The mayor has called an emergency meeting on Tuesday.", "2025-07-22"),
        ("Farmers are planning a march in Lund on Tuesday.", "2025-07-22"),
        ("The guild has announced a walkout on Tuesday.", "2025-07-22"),
        ("The union called for a strike on Tuesday.", "2025-07-15"),
        ("The mayor has condemned a march on Tuesday.", "2025-07-15"),
        ("The mayor has called for calm after a march on Tuesday.", "2025-07-15"),
        ("With polls opening on Tuesday, both camps are nervous.", "2025-07-22"),
        ("With candidate filing closing Tuesday, it is unlikely that she will run.", "2025-07-22"),
        ("With snow falling on Tuesday, the pass was shut.", "2025-07-15"),
        # what became so has been
        ("The order is effective Tuesday.", "2025-07-22"),
        ("The order became effective on Tuesday.", "2025-07-15"),
        ("The judge recessed the trial until Tuesday.", "2025-07-22"),
        # what was planned for a day and took place has been
        ("A march planned for Tuesday went ahead.", "2025-07-15"),
        ("The talks scheduled for Tuesday took place in Tarn.", "2025-07-15"),
        ("A strike called for Tuesday drew thousands.", "2025-07-15"),
        ("The vote due on Tuesday was held in the rain.", "2025-07-15"),
        ("The match set for Tuesday began late.", "2025-07-15"),
        ("A march planned for Tuesday will go ahead.", "2025-07-22"),
        # a noun that might be a verb
        ("Two cooks were sent on leave Tuesday.", "2025-07-15"),
        ("She was granted leave Tuesday to bury her father.", "2025-07-15"),
        ("He was held on return Tuesday.", "2025-07-15"),
        ("They leave Tuesday.", "2025-07-22"),
        # what somebody is quoted with was said
        ("The paper quotes her as saying on Tuesday that she may resign.", "2025-07-15"),
        ("He is reported as saying on Tuesday that it is over.", "2025-07-15"),
        ("It will close the plant, the firm said in a statement on Tuesday.", "2025-07-15"),
        ("It will close the plant, it wrote in its letter on Tuesday.", "2025-07-15"),
        ("She will speak in a debate on Tuesday.", "2025-07-22"),
        # a headline without a verb but what is to be done
        ("Bank to close ten branches on Tuesday", "2025-07-22"),
        ("Ferry fares to rise from Tuesday - operator", "2025-07-22"),
        ("Bank to close ten branches\n\nShe was taken to hospital on Tuesday", "2025-07-15"),
        ("Three taken to hospital on Tuesday", "2025-07-15"),
        ("How to help the victims of Tuesday's flood", "2025-07-15"),
        ("The levy applies from Tuesday.", "2025-07-22"),
        # what is put off
        ("The club has moved its first match to Tuesday.", "2025-07-22"),
        ("The club moved to Lund on Tuesday.", "2025-07-15"),
        # what is called off was for a day that is near
        ("The ferry line cancelled its trips for Sunday.", "2025-07-20"),
        ("The union called off the strike of Sunday.", "2025-07-20"),
        ("The club cancelled all the matches of Sunday.", "2025-07-20"),
        ("The club cancelled its membership on Sunday.", "2025-07-13"),
    ],
)
def test_whether_a_weekday_lies_ahead(text: str, expected: str) -> None:
    assert find_mentions(text, FRIDAY)[-1].edtf == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # told in the past of what was to be, or by the way of what is
        ("The ship was due in Oslo on Thursday night.", "2025-07-17"),
        ("The case was due to start on Thursday but was put off.", "2025-07-17"),
        ("The agency said it expected to reach all of them on Thursday.", "2025-07-17"),
        ("The march planned for Thursday was held in the rain.", "2025-07-17"),
        ("On Thursday her brothers, who will sing at the funeral, landed in Oslo.", "2025-07-17"),
        ("He says he saw her on Thursday.", "2025-07-17"),
        # what is surely to come, and up to or from when something holds
        ("It will open on Thursday.", "2025-07-24"),
        ("A march is planned for Thursday.", "2025-07-24"),
        ("Traders expect a cut on Thursday.", "2025-07-24"),
        ("The road is closed until Thursday.", "2025-07-24"),
        ("They have to leave by Thursday.", "2025-07-24"),
        ("The deadline is Thursday.", "2025-07-24"),
        ("It was put off to next Thursday.", "2025-07-24"),
    ],
)
def test_the_weekday_of_the_day_before_is_hardly_that_of_a_day_almost_a_week_ahead(text: str, expected: str) -> None:
    assert find_mentions(text, FRIDAY)[-1].edtf == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of what was ahead
        ("He paid it all back ahead of Harvest Day on September 26.", "2025-09-26"),
        ("Officials met to prepare the summit in September.", "2025-09"),
        ("He resigned before the by-elections in September.", "2025-09"),
        ("He resigned before she was elected in September.", "2024-09"),
        ("He resigned ahead of the vote in March.", "2025-03"),
        ("He criticised how women were picked for the September provincial elections.", "2025-09"),
        ("He criticised how women were treated at the September elections.", "2024-09"),
        ("Election “in November”", "2025-11"),
        ("Talks in September", "2025-09"),
        ("A cold night in September", "2024-09"),
        ("The plan had been to sell the mill in November.", "2025-11"),
        ("She had been to see him in November.", "2024-11"),
        ("With six weeks until the September election, she quit.", "2025-09"),
        ("She has announced a concert for Lund on 8 September.", "2025-09-08"),
        ("The singer has been confirmed to take part in the gig in September.", "2025-09"),
        ("The firm announced a loss in September.", "2024-09"),
        ("A concert in Lund in September", "2025-09"),
        ("They have put off both concerts to 30 September.", "2025-09-30"),
        ("The judge moved the trial of both men to late September.", "2025-09-21~/2025-09-30~"),
        ("She moved with her sons to Lund in September.", "2024-09"),
        ("The chairs are being sold in September.", "2025-09"),
        # the month of what struck, whatever the verb says
        ("She will resign over October's great blackout.", "2024-10"),
        ("He will be sentenced over May's attack.", "2025-05"),
        ("She will play in September's final.", "2025-09"),
        # what stands behind a quotation governs nothing in it
        ("“We want to open the bridge in September,” she said.", "2025-09"),
        ("“It opens to the public on 3 November,” he added.", "2025-11-03"),
        ("She said it had opened in September.", "2024-09"),
        # until what is over
        ("He was kept in Lund until his escape on 8 August.", "2024-08-08"),
        ("He is kept in Lund until 8 August.", "2025-08-08"),
        # what takes effect then was passed before
        ("Parliament passed new rules that take effect on 3 November.", "2025-11-03"),
        ("The rules did not take effect on 3 November.", "2024-11-03"),
        ("The case goes back to court in December.", "2025-12"),
        ("Since the autumn we have been frank about our debts.", "2024-23"),
        ("The bridge will open in the autumn.", "2025-23"),
        # a name is no verb
        ("She will meet Sheikh Ahmed in December.", "2025-12"),
    ],
)
def test_the_year_of_what_was_ahead_and_of_what_is_over(text: str, expected: str) -> None:
    assert find_mentions(text, FRIDAY)[-1].edtf == expected
