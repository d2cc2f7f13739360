import { openVraag } from '../vraag.ts'

export const MINIMAGRENS = openVraag(
  'M',
  'Is het inkomen precies gelijk aan de minimagrens, dan is er niets te betalen. De wet ("niet meer bedraagt dan") gaat voor het besluit ("lager dan").',
  'When the income is exactly the minima limit, nothing is due. The act ("niet meer bedraagt dan") goes before the decree ("lager dan").',
)

export const BEDRAG_2027 = openVraag(
  'unverified',
  'Voor 2027 en later is nog geen bedrag bekendgemaakt. Wij rekenen dan niets uit.',
  'For 2027 and later no amount has been published. Then we compute nothing.',
)

export const BEDRAG_2027_KOSTPRIJS = openVraag(
  'unverified',
  'Voor 2027 en later is nog geen bedrag bekendgemaakt. Het verloop kan doorrekenen met het laatste bedrag en zegt dat erbij.',
  'For 2027 and later no amount has been published. The course can go on with the last amount and says so.',
)

export const NIHIL_ZONDER_GEGEVENS = openVraag(
  'H',
  'Niets betalen als het inkomen niet bekend is en er een minimaregeling is (UB 3.10 lid 1), staat pas in de tekst van 1 januari 2026. Daarvoor geldt het volle bedrag.',
  'Paying nothing when the income is not known and a minima rule holds (UB 3.10 lid 1) is only in the text of 1 January 2026. Before that the full amount holds.',
)

export const LANGER_TERUGBETALEN = openVraag(
  'M',
  'Terugbetalen over meer dan 36 maanden (UB 3.6 lid 6) kan alleen bij besluiten vanaf 1 juli 2024: de oudste tekst waarin wij het zagen.',
  'Giving back over more than 36 months (UB 3.6 lid 6) only for decisions from 1 July 2024: the oldest text in which we saw it.',
)

export const KORTER_VRAGEN = openVraag(
  'M',
  'Korter dan 36 maanden (UB 3.6 lid 4 en 5) gaat over wat het CAK nog vraagt, niet over wat het teruggeeft. De tekst zegt "waarover een eigen bijdrage verschuldigd is".',
  'Shorter than 36 months (UB 3.6 lid 4 and 5) is about what CAK still asks, not what it gives back. The text says "waarover een eigen bijdrage verschuldigd is".',
)

export const AOW_VANAF_2026 = openVraag(
  'M',
  'De AOW-leeftijd van 2026 tot en met 2031 komt uit openbare voorlichting, niet uit de Staatscourant.',
  'The state pension age of 2026 to 2031 comes from public information, not from the Staatscourant.',
)

export const DAG_DIE_NIET_BESTAAT = openVraag(
  'M',
  'Valt de leeftijd op een dag die in die maand niet bestaat, dan telt de eerste dag van de maand erna.',
  'When the age falls on a day that does not exist in its month, the first day of the next month counts.',
)

export const DREMPEL_ONBEKEND = openVraag(
  'unverified',
  'Niet voor elk jaar vonden wij de drempel. Voor jaren die niet in de tabel staan, rekenen wij niets uit.',
  'We did not find the threshold for every year. For years that are not in the table we compute nothing.',
)

export const BEGIN_BIJTELLING = openVraag(
  'unverified',
  'In welk jaar vermogen onder de oude Wmo begon mee te tellen, vonden wij niet. Met 2012 en 2013 rekenen wij daarom niet.',
  'In which year wealth began to count under the old Wmo we did not find. So we do not compute with 2012 and 2013.',
)
