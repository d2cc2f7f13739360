// Cases of the rules about doubles: the same key, and the same product in the same period.
import { datum } from '@meedoen/kern'
import type { Bericht } from '../../model/berichten.ts'
import type { AangevraagdProduct, NieuwProduct, ToegewezenProduct } from '../delen.ts'
import { CONTACT, KAAL, maak301, maak305, metProduct, PRODUCT, START } from '../voorbeelden.ts'
import {
  AANVRAAG,
  maak307,
  maak315,
  maak317,
  maak323,
  maak325,
  NIEUW,
  PRESTATIE,
  STOP,
  WIJZIGING,
} from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const C = '/Bericht/Client'
const P2 = `${C}/ToegewezenProducten/ToegewezenProduct[2]`
const P3 = `${C}/ToegewezenProducten/ToegewezenProduct[3]`
const A2 = `${C}/AangevraagdeProducten/AangevraagdProduct[2]`
const N2 = `${C}/Verzoek/NieuweProducten/NieuwProduct[2]`
const ANDER_PRODUCT = { Product: { Categorie: '02', Code: '02A04' } } as const
const HULPMIDDEL = { Product: { Categorie: '11', Code: '11X01' } } as const

const NOG_EENS = { ...PRESTATIE, ToewijzingNummer: 2, IngediendBedrag: { Bedrag: 0, DebetCredit: 'D' } } as const
const TWEEDE = { ...NOG_EENS, ProductReferentie: { ReferentieNummer: 'P2' } }

const TR101: readonly Geval[] = [
  slaagt(
    'TR101',
    'twee toewijzingen met eigen nummers',
    metProduct(PRODUCT, { ...PRODUCT, ...ANDER_PRODUCT, ToewijzingNummer: 2 }),
  ),
  faalt('TR101', 'twee toewijzingen met hetzelfde nummer', metProduct(PRODUCT, { ...PRODUCT, ...ANDER_PRODUCT }), P2),
  faalt(
    'TR101',
    'twee contacten van dezelfde soort',
    maak301({ Contactgegevens: [CONTACT, CONTACT] }),
    `${C}/Contactgegevens/Contact[2]`,
  ),
  slaagt(
    'TR101',
    'twee starts op verschillende dagen',
    maak305([START, { ...START, Begindatum: datum('2026-02-03') }]),
  ),
  faalt(
    'TR101',
    'twee keer dezelfde start',
    maak305([START, { ...START, StatusAanlevering: '3' }]),
    `${C}/StartProducten/StartProduct[2]`,
  ),
  faalt(
    'TR101',
    'twee keer dezelfde start van een product, anders opgeschreven',
    maak305([
      { Product: { Categorie: '02', Code: '02A04' }, Begindatum: START.Begindatum, StatusAanlevering: '1' },
      { StatusAanlevering: '1', Begindatum: START.Begindatum, Product: { Code: '02A04', Categorie: '02' } },
    ]),
    `${C}/StartProducten/StartProduct[2]`,
  ),
  slaagt('TR101', 'tijdelijke en definitieve stop van een start', maak307([STOP, { ...STOP, RedenBeeindiging: '20' }])),
  faalt('TR101', 'twee keer dezelfde stop', maak307([STOP, STOP]), `${C}/StopProducten/StopProduct[2]`),
  slaagt(
    'TR101',
    'twee aanvragen met eigen referenties',
    maak315([AANVRAAG, { ...AANVRAAG, ...ANDER_PRODUCT, ReferentieAanbieder: 'VOT-2' }]),
  ),
  faalt('TR101', 'twee aanvragen met dezelfde referentie', maak315([AANVRAAG, { ...AANVRAAG, ...ANDER_PRODUCT }]), A2),
  slaagt(
    'TR101',
    'twee te wijzigen toewijzingen',
    maak317({ TeWijzigenProducten: [WIJZIGING, { ...WIJZIGING, ToewijzingNummer: 2 }] }),
  ),
  faalt(
    'TR101',
    'twee keer dezelfde ongewijzigde toewijzing',
    maak317({
      OngewijzigdeProducten: [{ ToewijzingNummer: 2 }, { ToewijzingNummer: 2 }],
      TeWijzigenProducten: [WIJZIGING],
    }),
    `${C}/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[2]`,
  ),
  slaagt('TR101', 'twee prestaties met eigen nummers', maak323([PRESTATIE, TWEEDE])),
  faalt(
    'TR101',
    'twee prestaties met hetzelfde nummer',
    maak323([PRESTATIE, NOG_EENS]),
    '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[2]',
  ),
  faalt(
    'TR101',
    'dezelfde client twee keer in een declaratie',
    maak323([PRESTATIE], {
      Clienten: [
        { Bsn: '999900006', Prestaties: [PRESTATIE] },
        { Bsn: '999900006', Prestaties: [TWEEDE] },
      ],
    }),
    '/Bericht/Declaratie/Clienten/Client[2]',
  ),
  slaagt('TR101', 'twee afgewezen prestaties', maak325([PRESTATIE, TWEEDE])),
  faalt(
    'TR101',
    'twee keer dezelfde afgewezen prestatie',
    maak325([PRESTATIE, NOG_EENS]),
    '/Bericht/DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[2]',
  ),
]

const opnieuw = (anders: Partial<ToegewezenProduct>) =>
  metProduct(PRODUCT, { ...PRODUCT, ToewijzingNummer: 2, ...anders })
const MET_BUDGET = { ...KAAL, Einddatum: datum('2026-12-31'), Budget: 500_00 }
const AANSLUITEND = { Ingangsdatum: datum('2027-02-01'), Einddatum: datum('2027-12-31') }

const dag = (op: string) => ({ Ingangsdatum: datum(op), Einddatum: datum(op) })
const EEN_DAG = dag('2026-02-02')

/** A third product, of the whole category, from May on; of the two before it one still runs then. */
function naTweeAndere(eerste: string | undefined, tweede: string | undefined): Bericht {
  const { Einddatum: _, ...doorlopend } = {
    ...PRODUCT,
    Omvang: { Volume: 4, Eenheid: '04', Frequentie: '4' },
  } as const
  const tot = (einde: string | undefined) => (einde === undefined ? {} : { Einddatum: datum(einde) })
  return metProduct(
    { ...doorlopend, ...tot(eerste) },
    { ...doorlopend, ToewijzingNummer: 2, Product: { Categorie: '01', Code: '01A05' }, ...tot(tweede) },
    { ...KAAL, ToewijzingNummer: 3, Product: { Categorie: '01' }, Ingangsdatum: datum('2026-05-01') },
  )
}

const TR302: readonly Geval[] = [
  slaagt('TR302', 'hetzelfde product aansluitend', opnieuw(AANSLUITEND)),
  slaagt('TR302', 'een ander product van dezelfde categorie', opnieuw({ Product: { Categorie: '01', Code: '01A05' } })),
  slaagt('TR302', 'een verwijderde toewijzing', opnieuw({ RedenWijziging: '13', Einddatum: PRODUCT.Ingangsdatum })),
  slaagt(
    'TR302',
    'twee keer hetzelfde hulpmiddel',
    metProduct({ ...PRODUCT, ...HULPMIDDEL }, { ...PRODUCT, ...HULPMIDDEL, ToewijzingNummer: 2 }),
  ),
  slaagt(
    'TR302',
    'budget zonder product naast een hulpmiddel',
    metProduct(MET_BUDGET, { ...PRODUCT, ...HULPMIDDEL, ToewijzingNummer: 2 }),
  ),
  faalt('TR302', 'hetzelfde product in dezelfde periode', opnieuw({}), P2),
  faalt(
    'TR302',
    'hetzelfde product dat op de laatste dag begint',
    opnieuw({ ...AANSLUITEND, Ingangsdatum: datum('2027-01-31') }),
    P2,
  ),
  faalt(
    'TR302',
    'een product naast de hele categorie',
    metProduct(PRODUCT, { ...KAAL, ToewijzingNummer: 2, Product: { Categorie: '01' } }),
    P2,
  ),
  faalt(
    'TR302',
    'een product naast een budget zonder product',
    metProduct(PRODUCT, { ...MET_BUDGET, ToewijzingNummer: 2 }),
    P2,
  ),
  faalt('TR302', 'een dag die binnen een andere toewijzing valt', opnieuw(EEN_DAG), P2),
  slaagt('TR302', 'een dag voor een andere toewijzing', opnieuw({ ...EEN_DAG, ...dag('2026-01-31') })),
  ...[
    ['die later afliep dan de tweede', '2027-01-31', '2026-03-31'],
    ['zonder einde naast een die afliep', undefined, '2026-03-31'],
    ['die afliep naast een die later afliep', '2026-03-31', '2027-01-31'],
    ['die afliep naast een zonder einde', '2026-03-31', undefined],
  ].map(([naam = '', eerste, tweede]) =>
    faalt('TR302', `de hele categorie na een toewijzing ${naam}`, naTweeAndere(eerste, tweede), P3),
  ),
]

const aanvragen = (anders: Partial<AangevraagdProduct>) =>
  maak315([AANVRAAG, { ...AANVRAAG, ReferentieAanbieder: 'VOT-2', ...anders }])
const nieuwe = (anders: Partial<NieuwProduct>, eerste: NieuwProduct = NIEUW) =>
  maak317({
    OngewijzigdeProducten: [{ ToewijzingNummer: 1 }],
    NieuweProducten: [eerste, { ...NIEUW, GewensteIngangsdatum: datum('2026-04-02'), ...anders }],
  })

const verzoeken: readonly Geval[] = [
  slaagt('TR386', 'een ander product aanvragen', aanvragen(ANDER_PRODUCT)),
  slaagt(
    'TR386',
    'hetzelfde product aansluitend aanvragen',
    aanvragen({ ToewijzingIngangsdatum: datum('2027-02-01'), ToewijzingEinddatum: datum('2027-12-31') }),
  ),
  faalt('TR386', 'hetzelfde product twee keer aanvragen', aanvragen({}), A2),
  slaagt('TR410', 'een ander nieuw product', nieuwe({ Product: { Categorie: '01', Code: '01A04' } })),
  slaagt('TR410', 'twee keer hetzelfde nieuwe hulpmiddel', nieuwe(HULPMIDDEL, { ...NIEUW, ...HULPMIDDEL })),
  faalt('TR410', 'hetzelfde nieuwe product een dag later', nieuwe({}), N2),
]

export const DUBBELGEVALLEN: readonly Geval[] = [...TR101, ...TR302, ...verzoeken]
