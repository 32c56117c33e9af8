"""Towns that cards of advertisements name beside a price: of the Netherlands, Flanders, and across the border."""

import re

TOWNS = frozenset(
    ["aalsmeer", "aalst", "aalten", "aachen", "aken", "alkmaar", "almelo", "almere", "alphen", "amersfoort",
    "amstelveen", "amsterdam", "antwerpen", "anvers", "apeldoorn", "appingedam", "arlon", "arnhem", "assen",
    "baarn", "barendrecht", "barneveld", "bergen", "berlin", "beverwijk", "bilthoven", "bielefeld", "blerick",
    "bocholt", "bochum", "bodegraven", "bonn", "boom", "borne", "boskoop", "bosch", "boxmeer", "boxtel", "breda",
    "bremen", "brielle", "brugge", "bruges", "brunssum", "brussel", "brussels", "bruxelles", "bunschoten",
    "bussum", "capelle", "castricum", "charleroi", "coevorden", "cuijk", "culemborg", "dalfsen", "delft",
    "delfzijl", "dendermonde", "deurne", "deventer", "diemen", "diest", "doetinchem", "dokkum", "dongen",
    "dordrecht", "dortmund", "drachten", "driebergen", "dronten", "druten", "duisburg", "duiven", "düsseldorf",
    "ede", "eeklo", "eemnes", "eindhoven", "elburg", "elst", "emmeloord", "emmen", "emmerich", "enkhuizen",
    "enschede", "epe", "erkelenz", "ermelo", "essen", "etten-leur", "flensburg", "franeker", "frankfurt", "geel",
    "geldern", "geldrop", "geleen", "genk", "gennep", "gent", "gand", "ghent", "geraardsbergen", "goes", "goch",
    "goor", "gorinchem", "gouda", "grave", "groenlo", "groningen", "gronau", "haaksbergen", "haarlem",
    "haarlemmermeer", "halle", "hamburg", "hannover", "hardenberg", "harderwijk", "haren", "harlingen", "hasselt",
    "hattem", "heemskerk", "heemstede", "heerenveen", "heerhugowaard", "heerlen", "heesch", "heiloo", "heinsberg",
    "hellevoetsluis", "helmond", "hengelo", "herentals", "herstal", "heusden", "hillegom", "hilversum",
    "hoensbroek", "hoofddorp", "hoogeveen", "hoogezand", "hoorn", "horst", "houten", "huizen", "hulst", "ieper",
    "ijmuiden", "ijsselstein", "izegem", "joure", "kampen", "katwijk", "kerkrade", "kleef", "kleve", "knokke",
    "köln", "keulen", "kortrijk", "krefeld", "krimpen", "landgraaf", "leek", "leerdam", "leeuwarden", "leiden",
    "leiderdorp", "leidschendam", "leipzig", "lelystad", "leuven", "louvain", "lichtenvoorde", "liège", "luik",
    "lier", "lisse", "lochem", "lokeren", "lommel", "losser", "maarssen", "maaseik", "maassluis", "maastricht",
    "mechelen", "malines", "medemblik", "menen", "meppel", "middelburg", "middelharnis", "moers", "mol", "mons",
    "mönchengladbach", "mortsel", "münchen", "münster", "naarden", "namen", "namur", "neuss", "nieuwegein",
    "nieuwpoort", "nijkerk", "nijmegen", "nijverdal", "ninove", "nordhorn", "nunspeet", "nürnberg", "oberhausen",
    "oisterwijk", "oldenburg", "oldenzaal", "ommen", "oostende", "ostende", "oosterhout", "oosterwolde", "oss",
    "osnabrück", "oud-beijerland", "oudenaarde", "overpelt", "panningen", "papendrecht", "purmerend", "putten",
    "raalte", "renkum", "rheine", "rhenen", "ridderkerk", "rijssen", "rijswijk", "roermond", "roeselare",
    "ronse", "roosendaal", "rosmalen", "rotterdam", "scheveningen", "schiedam", "schijndel", "schagen",
    "seraing", "sittard", "slagharen", "sliedrecht", "sluis", "sneek", "soest", "someren", "spa", "spijkenisse",
    "stadskanaal", "staphorst", "steenbergen", "steenwijk", "stein", "stuttgart", "temse", "terborg",
    "terneuzen", "tiel", "tienen", "tilburg", "tongeren", "tournai", "trier", "turnhout", "uden", "uitgeest",
    "uithoorn", "ulft", "urk", "utrecht", "vaals", "valkenburg", "valkenswaard", "veenendaal", "veendam",
    "veghel", "veldhoven", "velp", "venlo", "venray", "verviers", "veurne", "vianen", "viersen", "vilvoorde",
    "vlaardingen", "vlissingen", "volendam", "voorburg", "voorschoten", "vught", "waalwijk", "waddinxveen",
    "wageningen", "waregem", "wassenaar", "waterloo", "wavre", "weert", "weesp", "wesel", "wetteren",
    "wijchen", "winschoten", "winterswijk", "woerden", "wolvega", "wuppertal", "zaandam", "zaanstad",
    "zaltbommel", "zandvoort", "zedelgem", "zeewolde", "zeist", "zele", "zelzate", "zevenaar", "zevenbergen",
    "zierikzee", "zoetermeer", "zutphen", "zwijndrecht", "zwolle"]
)  # fmt: skip
HAGUE = re.compile(r"\b(?:Den (?:Haag|Bosch|Helder|Burg)|The Hague|'s-Hertogenbosch|Sint-Niklaas|Bergen op Zoom)\b")
# "Rotterdam-Zuid" is a part of a town, "Zuid-Holland" is larger than one.
PART = re.compile(r"-(?:noord|zuid|oost|west|centrum|stad|north|south|east|west)$")
PROVINCES = frozenset(
    ["friesland", "drenthe", "overijssel", "gelderland", "flevoland", "noord-holland", "zuid-holland", "zeeland",
    "brabant", "noord-brabant", "limburg", "achterhoek", "twente", "randstad", "veluwe", "betuwe", "kempen",
    "vlaanderen"]
)  # fmt: skip
COUNTED = re.compile(r"([^\d(]{2,30}?)[\s:(·|–-]*\d{1,4}\+?\)?")
CAPITALISED = re.compile(r"(?<![\w-])[A-ZÀ-Þ][\w-]+")


def first_town(text: str) -> int:
    """Return where the first town of a text stands, -1 where it names none."""
    at = next((one.start() for one in CAPITALISED.finditer(text) if one[0].lower() in TOWNS), -1)
    hague = HAGUE.search(text)
    return at if hague is None or 0 <= at < hague.start() else hague.start()


def names_a_place(text: str) -> bool:
    """Whether a text names a town, a part of one or a province."""
    if first_town(text) >= 0:
        return True
    told = (one[0].lower() for one in CAPITALISED.finditer(text))
    return any(one in PROVINCES or PART.sub("", one) in TOWNS for one in told)


def is_counted_town(text: str) -> bool:
    """Whether a text is a town with how many are there, and nothing else: "Den Haag (22)"."""
    told = COUNTED.fullmatch(text)
    return told is not None and (told[1].strip().lower() in TOWNS or HAGUE.fullmatch(told[1].strip()) is not None)
