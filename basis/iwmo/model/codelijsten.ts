// Official codes and names of iWmo 3.2; the values are also enumerations in the basisschema.
import { codelijst } from './bouwstenen.ts'

/** NUM061. */
export const AanduidingWoonadres = codelijst('NUM061', {
  AB: 'Aan boord',
  BY: 'Bij',
  TO: 'Tegenover',
  WW: 'Woonwagen',
})

/** COD757. */
export const AdresSoort = codelijst('COD757', {
  '01': 'BRP-adres',
  '02': 'Correspondentie-adres',
  '03': 'Verblijfadres',
  '04': 'Tijdelijk verblijfadres',
})

/** COD747. */
export const Communicatievorm = codelijst('COD747', {
  '1': 'Tolk taal',
  '2': 'Doventolk',
  '3': 'Doofblindentolk',
})

/** COD170. */
export const DatumGebruik = codelijst('COD170', {
  '1': 'dag onbekend; alleen maand en jaar gebruiken',
  '2': 'dag en maand onbekend; alleen jaar gebruiken',
  '3': 'dag, maand en jaar onbekend; onbekende datum',
})

/** COD043. */
export const DebetCredit = codelijst('COD043', {
  C: 'Creditbedrag en aantal',
  D: 'Debetbedrag en aantal',
})

/** WJ756. */
export const Eenheid = codelijst('WJ756', {
  '01': 'Minuut',
  '04': 'Uur',
  '14': 'Etmaal',
  '16': 'Dagdeel (4 uur)',
  '82': 'Stuks (output)',
  '83': "Euro's",
  '84': 'Stuks (inspanning)',
})

/** WMO757. */
export const Frequentie = codelijst('WMO757', {
  '1': 'Per dag',
  '2': 'Per week',
  '4': 'Per maand',
  '6': 'Totaal binnen geldigheidsduur toewijzing',
})

/** COD046. */
export const Geslacht = codelijst('COD046', {
  '0': 'Onbekend',
  '1': 'Mannelijk',
  '2': 'Vrouwelijk',
})

/** COD260. */
export const JaNee = codelijst('COD260', {
  '1': 'Ja',
  '2': 'Nee',
})

/** WJ232. */
export const JuridischeStatus = codelijst('WJ232', {
  '01': 'Rechterlijke machtiging (rm) voorlopig / voortgezette machtiging',
  '02': 'RM op eigen verzoek',
  '03': 'RM met voorwaardelijk ontslag',
  '04': 'Onder toezichtstelling (ots)',
  '05': 'In bewaring stelling (ibs)',
  '11': 'Strafrechterlijke justitiele contacten: tbs',
  '12': 'Strafrechterlijke justitiele contacten: overig',
})

/** COD700. */
export const NaamGebruik = codelijst('COD700', {
  '1': 'Eigen naam',
  '2': 'Naam echtgenoot of geregistreerd partner of alternatieve naam',
  '3': 'Naam echtgenoot of geregistreerd partner gevolgd door eigen naam',
  '4': 'Eigen naam gevolgd door naam echtgenoot of geregistreerd partner',
  '5': 'Pseudoniem',
  '6': 'Niet-natuurlijk persoon',
})

/** WMO020. */
export const ProductCategorie = codelijst('WMO020', {
  '01': 'Hulp bij het huishouden',
  '02': 'Begeleiding',
  '03': 'Persoonlijke verzorging',
  '04': 'Kortdurend verblijf',
  '05': 'Woondiensten',
  '06': 'Overige ondersteuning gericht op het individu of huishouden/gezin',
  '07': 'Dagbesteding',
  '08': 'Vervoerdiensten',
  '09': 'Overige groepsgerichte ondersteuning',
  '10': 'Overige maatwerk arrangementen',
  '11': 'Rolstoelen',
  '12': 'Vervoervoorzieningen',
  '13': 'Woonvoorzieningen',
  '14': 'Overige hulpmiddelen',
  '15': 'Beschermd wonen',
  '16': 'Opvang',
  '17': 'Spoedopvang',
  '18': 'Overige beschermd wonen en opvang',
})

/** WJ759. */
export const RedenAfwijzingVerzoek = codelijst('WJ759', {
  '1': 'Geen wijziging, maar nieuwe aanvraag',
  '2': 'Past niet binnen budget',
  '3': 'Geen contract',
  '4': 'Past niet binnen contract',
  '5': 'Andere gemeente',
  '6': 'Stapeling',
  '7': 'Zorginhoudelijke afkeur',
  '8': 'Woonplaatsbeginsel',
  '9': 'Leeftijdsgrens is bereikt',
})

/** WMO588. */
export const RedenBeeindiging = codelijst('WMO588', {
  '02': 'Overlijden',
  '19': 'Levering volgens plan beeindigd',
  '20': 'Levering is tijdelijk beeindigd',
  '21': 'Levering is eenzijdig door client beeindigd',
  '22': 'Levering is eenzijdig door aanbieder beeindigd',
  '23': 'Levering is in overeenstemming voortijdig beeindigd',
  '31': 'Verhuizing naar een andere gemeente',
  '36': 'Geinitieerd door de gemeente',
  '37': 'In verband met wijzigingsverzoek',
  '38': 'Overstap naar andere aanbieder',
  '39': 'Uitstroom naar ander domein',
})

/** WJ758. */
export const RedenVerzoek = codelijst('WJ758', {
  '1': 'Verandering clientsituatie',
  '2': 'Wijziging zorgplan',
})

/** WMO002. */
export const RedenWijziging = codelijst('WMO002', {
  '01': 'Administratieve correctie (vervallen)',
  '02': 'Client overleden',
  '03': 'Contractwijziging',
  '04': 'Herbeoordeling: verlenging toewijzing',
  '05': 'Herbeoordeling: verkorting toewijzing',
  '06': 'Uitstroom naar ander domein',
  '07': 'Verhuizing naar een andere gemeente',
  '08': 'Wijziging leveringsvorm',
  '09': 'Overstap naar andere aanbieder',
  '10': 'Overgang naar nieuwe bekostigingssystematiek',
  '11': 'Gemeentelijke herindeling',
  '12': 'Geinitieerd door de aanbieder',
  '13': 'Verwijderd',
  '14': 'Administratieve correctie',
})

/** COD472. */
export const SoortRelatie = codelijst('COD472', {
  '03': 'Curator (juridisch)',
  '04': 'Financieel (gemachtigd)',
  '05': 'Financieel (toetsing)',
  '06': 'Leefeenheid',
  '07': 'Hulpverlener',
  '08': 'Specialist',
  '09': 'Anders',
  '10': 'Ouder',
  '11': 'Voogd',
  '12': 'Partner/echtgeno(o)t(e)',
  '13': 'Pleegouder',
  '14': 'Bewindvoerder',
  '15': 'Mentor',
  '16': 'Zoon/dochter',
  '17': 'Familielid',
  '18': 'Gezinslid',
  '19': 'Buur',
  '20': 'Vriend(in)/kennis',
  '21': 'Clientondersteuner',
  '22': 'Huisarts',
  '23': 'Erven van',
  '24': 'Werkgever',
  '25': 'Wijkcoach',
})

/** COD467. */
export const StatusAanlevering = codelijst('COD467', {
  '1': 'Eerste aanlevering',
  '2': 'Gewijzigde aanlevering',
  '3': 'Verwijderen aanlevering',
  '9': 'Niet van toepassing (ongewijzigd)',
})

/** COD327. */
export const TypeVerwijzer = codelijst('COD327', {
  '01': 'Gemeente',
  '02': 'Huisarts',
  '03': 'Jeugdarts',
  '04': 'Gecertificeerde instelling',
  '05': 'Medisch specialist',
  '06': 'Zelfverwijzer/geen verwijzer',
  '08': 'Rechter, Officier van Justitie, functionaris Justitiele jeugdinrichting',
})

/** WJ760. */
export const VerzoekAntwoord = codelijst('WJ760', {
  '1': 'Verzoek afgewezen',
  '2': 'Aanvraag in onderzoek',
})

/** WJ003. */
export const WettelijkeVertegenwoordiging = codelijst('WJ003', {
  '06': 'Voogdij',
  '07': 'Bewindvoering',
  '08': 'Mentorschap',
  '09': 'Onder curatele stelling',
  '10': 'Zaakwaarneming',
})
