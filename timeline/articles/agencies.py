"""News agencies by the names they are credited under; the first name of a row is the one shown."""

AGENCIES = tuple(
    tuple(name.strip() for name in row.split("|"))
    for row in """
Reuters|Thomson Reuters|Reuters News Agency
AP|Associated Press|The Associated Press|AP News
AFP|Agence France-Presse|Agence France Presse
Bloomberg|Bloomberg News|Bloomberg News Agency
dpa|Deutsche Presse-Agentur|DPA
UPI|United Press International
PA|Press Association|PA Media|PA News Agency
EFE|Agencia EFE|EFE News Agency
ANSA|ANSA News Agency
TASS|ITAR-TASS|TASS News Agency
Interfax|Interfax-Ukraine
RIA Novosti|RIA
Xinhua|Xinhua News Agency
Kyodo|Kyodo News
Jiji Press|Jiji
Yonhap|Yonhap News Agency|Yonhap News
PTI|Press Trust of India
ANI|Asian News International
IANS|Indo-Asian News Service
Anadolu|Anadolu Agency|AA
APA|Austria Presse Agentur
Keystone-SDA|SDA|ATS
Belga|Belga News Agency
ANP|Algemeen Nederlands Persbureau
CTK|ČTK
UNIAN|Unian
SPA|Saudi Press Agency
WAM|Emirates News Agency
MENA|Middle East News Agency
IRNA|Islamic Republic News Agency
Fars|Fars News Agency
Tasnim|Tasnim News Agency
CNA|Central News Agency
AAP|Australian Associated Press
The Canadian Press|Canadian Press|CP
Agencia Brasil|Agência Brasil
Télam|Telam
Prensa Latina|Prensa Latina News Agency
NAN|News Agency of Nigeria
PANA|Panapress
Dow Jones|Dow Jones Newswires
CNS|China News Service
KCNA|Korean Central News Agency
""".strip().splitlines()
)
SINGLE = "NTB TT Ritzau STT Lusa MTI PAP Tanjug Hina BTA Agerpres Ukrinform SANA Petra Antara Bernama VNA Notimex"
NAMES = {name.casefold(): row[0] for row in AGENCIES for name in row} | {name.casefold(): name for name in SINGLE.split()}
