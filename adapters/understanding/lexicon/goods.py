"""What nearly every house lends, in all languages: a "laptop" of the catalogue is found as "portátil" as well."""

from collections.abc import Mapping
from types import MappingProxyType

from adapters.understanding.typography import folded

_GOODS = (
    (
        "laptop|notebook|portable|portables|ordinateur portable|ordinateurs portables|pc portable|pc portables|"
        "portátil|"
        "ordenador portátil|ordenadores portátiles|portatile|computer portatile|computer portatili"
    ),
    (
        "camera|kamera|fotoapparat|fotokamera|appareil photo|appareils photo|caméra|cámara|cámara de fotos|"
        "fotocamera|macchina fotografica|macchine fotografiche"
    ),
    "projector|beamer|projektor|vidéoprojecteur|projecteur|proyector|proiettore|videoproiettore",
    "car|auto|wagen|firmenwagen|company car|pool car|voiture|coche|carro|automobile",
    "van|transporter|camionnette|furgoneta|furgone",
    "bike|bicycle|fahrrad|dienstrad|vélo|bicicleta|bici|bicicletta",
    "microphone|mic|mikrofon|micro|micrófono|microfono",
    "tripod|stativ|trépied|trípode|treppiede|cavalletto",
    "tablet|tablette|tableta",
    "printer|drucker|imprimante|impresora|stampante",
    "phone booth|phone box|telefonzelle|telefonbox|cabine téléphonique|cabina telefónica|cabina telefonica",
    (
        "parking spot|parking space|parking|parking place|parkplatz|stellplatz|place de parking|"
        "place de stationnement|plaza de aparcamiento|plaza de parking|aparcamiento|posto auto|parcheggio"
    ),
    "kitchen|küche|cuisine|cocina|cucina",
)
"""The names of one thing, with those plurals that are more than an ending."""

DESCRIBING = frozenset({"portable", "portables"})
"""Names that only describe a thing where another noun stands beside them: a "portable" projector."""

ALSO: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {folded(call): tuple(group.split("|")) for group in _GOODS for call in group.split("|")}
)
"""All names of the thing that has this one."""
