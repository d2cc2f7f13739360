// Cases of the rules about requests (315, 317) and the answer on them (319).
import { datum } from '@meedoen/kern'
import type { AangevraagdProduct } from '../delen.ts'
import { AANVRAAG, maak315, maak317, maak319, NIEUW, WIJZIGING } from './berichten.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const A1 = '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]'
const A2 = '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]'
const V = '/Bericht/Client/Verzoek'
const N1 = `${V}/NieuweProducten/NieuwProduct[1]`
const REDEN = '/Bericht/Antwoord/RedenAfwijzingVerzoek'
const ONGEWIJZIGD = { OngewijzigdeProducten: [{ ToewijzingNummer: 1 }] }

const aanvraag = (anders: Partial<AangevraagdProduct>) => maak315([{ ...AANVRAAG, ...anders }])
const verwijzer = (Verwijzer: AangevraagdProduct['Verwijzer']) => aanvraag({ Verwijzer })
const ander = (anders: Partial<AangevraagdProduct>) =>
  maak315([AANVRAAG, { ...AANVRAAG, Product: { Categorie: '02', Code: '02A04' }, ...anders }])
const nieuwOp = (dag: string) =>
  maak317({ ...ONGEWIJZIGD, NieuweProducten: [{ ...NIEUW, GewensteIngangsdatum: datum(dag) }] })

export const VERZOEKGEVALLEN: readonly Geval[] = [
  slaagt(
    'CD043',
    'beschikking met nummer en ingangsdatum',
    aanvraag({ BeschikkingNummer: 12, BeschikkingIngangsdatum: datum('2026-01-01') }),
  ),
  slaagt('CD043', 'aanvraag zonder beschikking', aanvraag({})),
  faalt(
    'CD043',
    'beschikking zonder ingangsdatum',
    aanvraag({ BeschikkingNummer: 12 }),
    `${A1}/BeschikkingIngangsdatum`,
  ),
  faalt(
    'CD043',
    'ingangsdatum zonder beschikkingnummer',
    aanvraag({ BeschikkingIngangsdatum: datum('2026-01-01') }),
    `${A1}/BeschikkingIngangsdatum`,
  ),
  slaagt('CD066', 'huisarts met alleen een code', verwijzer({ Type: '02', ZorgverlenerCode: '01012345' })),
  faalt(
    'CD066',
    'huisarts met een code en een naam',
    verwijzer({ Type: '02', ZorgverlenerCode: '01012345', Naam: 'De Vries' }),
    `${A1}/Verwijzer/Naam`,
  ),
  slaagt('CD067', 'medisch specialist met alleen een naam', verwijzer({ Type: '05', Naam: 'De Vries' })),
  faalt('CD067', 'jeugdarts zonder code en naam', verwijzer({ Type: '03' }), `${A1}/Verwijzer/Naam`),
  slaagt('CD068', 'gemeente zonder code', verwijzer({ Type: '01' })),
  faalt(
    'CD068',
    'zelfverwijzer met een code',
    verwijzer({ Type: '06', ZorgverlenerCode: '01012345' }),
    `${A1}/Verwijzer/ZorgverlenerCode`,
  ),
  slaagt('TR383', 'twee producten met elk een referentie', ander({ ReferentieAanbieder: 'VOT-2' })),
  faalt('TR383', 'twee producten met dezelfde referentie', ander({}), `${A2}/ReferentieAanbieder`),
  slaagt('TR352', 'een ongewijzigd product naast een nieuw', maak317({ ...ONGEWIJZIGD, NieuweProducten: [NIEUW] })),
  faalt('TR352', 'alleen een nieuw product', maak317({ NieuweProducten: [NIEUW] }), V),
  slaagt('TR353', 'een te wijzigen product', maak317({ TeWijzigenProducten: [WIJZIGING] })),
  slaagt('TR353', 'een ongewijzigd product met een nieuw', maak317({ ...ONGEWIJZIGD, NieuweProducten: [NIEUW] })),
  faalt('TR353', 'alleen een ongewijzigd product', maak317(ONGEWIJZIGD), V),
  slaagt('TR380', 'nieuw product vanaf de dag na de dagtekening', nieuwOp('2026-03-03')),
  faalt('TR380', 'nieuw product vanaf de dagtekening', nieuwOp('2026-03-02'), `${N1}/GewensteIngangsdatum`),
  slaagt('CD085', 'afgewezen met een reden', maak319({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '3' })),
  faalt('CD085', 'afgewezen zonder reden', maak319({ VerzoekAntwoord: '1' }), REDEN),
  slaagt('CD086', 'in onderzoek zonder reden', maak319({ VerzoekAntwoord: '2' })),
  faalt('CD086', 'in onderzoek met een reden', maak319({ VerzoekAntwoord: '2', RedenAfwijzingVerzoek: '3' }), REDEN),
]
