// The restrictions and constraints that the structure enforces (level 1).
import { ALLE, MET_BSN, MET_PERSOON, RETOUREN, type Registerregel, schema, ZONDER_ANTWOORD } from './registerregel.ts'

const OVERAL = [...ALLE, ...RETOUREN]
const MET_VOLUME = ['WMO301', 'WMO315', 'WMO317', 'WMO323', 'WMO325'] as const
const MET_REFERENTIE = ['WMO301', 'WMO315', 'WMO317', 'WMO319'] as const

const waarde: readonly Registerregel[] = [
  schema('RS001', ALLE, 'Een getal is 0 of hoger.'),
  schema('RS002', ALLE, 'Het getal is hoogstens 99.'),
  schema('RS004', ['WMO301'], 'Het getal is hoogstens 99999.'),
  schema('RS005', MET_VOLUME, 'Het getal is hoogstens 99999999.'),
  schema('RS006', MET_BSN, 'Het getal is hoogstens 999999999.'),
  schema('RS040', ['WMO323', 'WMO325'], 'Het getal is hoogstens 999999999999.'),
]

const langste = (code: string, tekens: number, berichten: Registerregel['berichten']): Registerregel =>
  schema(code, berichten, `De tekst is hoogstens ${tekens} ${tekens === 1 ? 'teken' : 'tekens'} lang.`)
const lengte: readonly Registerregel[] = [
  langste('RS008', 1, ALLE),
  langste('RS009', 2, ALLE),
  langste('RS010', 3, ALLE),
  langste('RS011', 4, ['WMO301', 'WMO325', ...RETOUREN]),
  langste('RS012', 5, MET_BSN),
  langste('RS013', 6, MET_PERSOON),
  langste('RS014', 8, ALLE),
  langste('RS015', 9, MET_BSN),
  langste('RS016', 10, MET_PERSOON),
  langste('RS017', 12, OVERAL),
  langste('RS018', 15, ['WMO301']),
  langste('RS019', 20, ['WMO301', 'WMO323', 'WMO325']),
  langste('RS020', 24, ['WMO301']),
  langste('RS021', 25, ['WMO301']),
  langste('RS023', 35, ['WMO301']),
  langste('RS024', 36, MET_REFERENTIE),
  langste('RS025', 64, ['WMO315']),
  langste('RS026', 80, ['WMO301']),
  langste('RS028', 200, MET_PERSOON),
]

const vorm: readonly Registerregel[] = [
  schema('RS031', ['WMO301', 'WMO315'], 'Een opmerking is niet leeg.'),
  schema('RS032', OVERAL, 'Een datum heeft geen tijdzone.'),
  schema('RS033', OVERAL, 'Een element is niet leeg.'),
  schema('RS034', ['WMO301'], 'Een tijd heeft geen tijdzone.'),
  schema('RS035', ALLE, 'Een gemeentecode heeft 4 cijfers.'),
  schema('RS036', ALLE, 'Een AGB-code heeft 8 cijfers.'),
  schema('RS037', MET_BSN, 'Een burgerservicenummer heeft 9 cijfers.'),
  schema('RS045', MET_PERSOON, 'Voorletters staan aan elkaar, zonder punten.'),
  schema('RS046', ['WMO301'], 'Een telefoonnummer heeft alleen cijfers.'),
  schema('RS047', ALLE, 'De berichtcode hoort bij de soort bericht.'),
  schema('RS048', OVERAL, 'Een versie is drie getallen met punten ertussen.'),
  schema('CS015', ALLE, 'De subversie van het bericht is 2.'),
  schema('CS025', ALLE, 'De versie van het bericht is 3.'),
  schema('CS319', ['WMO323'], 'Een declaratienummer heeft alleen cijfers en letters.'),
]

/** Bedrijfsregels, uitgangspunten and invulinstructies that the structure enforces wholly. */
const inhoud: readonly Registerregel[] = [
  schema('OP076', ['WMO301'], 'Van een relatie staat erbij wat zij voor de client is.'),
  schema('OP079', MET_BSN, 'De client staat in het bericht met het burgerservicenummer.'),
  schema('OP091', ['WMO301'], 'Bij contactgegevens staat om wat voor adres het gaat.'),
  schema('OP260', ['WMO301'], 'Een product is een categorie, met of zonder code.'),
  schema('OP281', ['WMO323'], 'Een declaratie gaat over een of meer clienten.'),
  schema('UP006', MET_BSN, 'Een client is te herkennen aan het burgerservicenummer.'),
  schema('UP016', ZONDER_ANTWOORD, 'Ondersteuning wordt uitgedrukt in producten.'),
  schema('UP025', ['WMO323'], 'Er wordt per client gedeclareerd.'),
  schema('IV007', MET_PERSOON, 'Achternaam, voorvoegsel, voornamen en voorletters hebben elk een eigen element.'),
  schema('IV024', MET_VOLUME, 'Een bedrag is een heel aantal eurocenten.'),
]

export const STRUCTUURREGELS: readonly Registerregel[] = [...waarde, ...lengte, ...vorm, ...inhoud]
