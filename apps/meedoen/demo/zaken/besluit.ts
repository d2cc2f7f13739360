import { randomUUID } from 'node:crypto'
import { vastGelukt } from '@meedoen/kern'
import type { Toewijzingovername } from '@meedoen/levering'
import { type Medewerker, mandaatVoor } from '@meedoen/toegang'
import { type BesloteVoorziening, beslisTermijn, bezwaarTermijn, keerPerJaar } from '@meedoen/zaken'
import { bijdrageVoor } from './bijdrage.ts'
import { beschikking } from './brieven.ts'
import { type Dossier, door, doorMens } from './dossier.ts'
import { wijsToe } from './toewijzing.ts'
import { maakVoorziening } from './voorziening.ts'
import { alsWie } from './wereld.ts'

/** From the answer to the report up to help that has started, as far as that has happened; answers the assignment. */
export function besluit(dossier: Dossier): Toewijzingovername | null {
  const { loop, gebeurd } = dossier
  if (loop.afloop === 'opgelost' || loop.afloop === 'geen-antwoord') return null
  doeAanvraag(dossier)
  if (!gebeurd(loop.besluitOp)) return null
  const voorziening = maakVoorziening(dossier)
  stelVast(dossier, voorziening)
  return loop.afloop === 'toegekend' && gebeurd(loop.toegewezenOp) ? wijsToe(dossier, voorziening) : null
}

function doeAanvraag({ loop, mens, schrijf }: Dossier): void {
  const { antwoordOp: op, inlog } = loop
  const wijze = inlog ? ('mijn' as const) : ('ondertekend-verslag' as const)
  schrijf.feit(op, doorMens(mens), {
    soort: 'verslagBeantwoord',
    gegevens: { antwoord: 'akkoord', tekst: null, wijze: inlog ? 'mijn' : 'ondertekend' },
  })
  schrijf.feit(op, doorMens(mens), {
    soort: 'aanvraagIngediend',
    gegevens: { op, wijze, termijn: beslisTermijn(op, []) },
  })
}

function stelVast(dossier: Dossier, voorziening: BesloteVoorziening): void {
  const { loop, wereld, mens, schrijf, zaak, gebeurd } = dossier
  const { besluitOp, verzondenOp, antwoordOp, verslagOp, afloop, hulpvraag } = loop
  const beslisser = wieBeslist(dossier, voorziening)
  const bijdrage = bijdrageVoor(wereld, mens, voorziening)
  const id = randomUUID()
  const grond = mandaatVoor(alsWie(beslisser), besluitVan(dossier, voorziening))
  const mandaat = vastGelukt(grond).tekst
  const motivering = schrijf.tekst(
    besluitOp,
    'motivering',
    afloop === 'afgewezen' ? hulpvraag.afwijzing.waarom : hulpvraag.motivering,
  )
  schrijf.feit(
    besluitOp,
    door(beslisser),
    {
      soort: 'beschikkingVastgesteld',
      gegevens: { beschikking: id, voorzieningen: [voorziening], motivering, bijdrage: bijdrage.vast, mandaat },
    },
    mandaat,
  )
  if (!gebeurd(verzondenOp)) return
  const bezwaartermijn = bezwaarTermijn(verzondenOp)
  const inhoud = {
    aanvraagOp: antwoordOp,
    verslagOp,
    bezwaarUiterlijk: bezwaartermijn.datum ?? verzondenOp,
    bijdrage: bijdrage.inBrief,
  }
  const document = schrijf.brief(verzondenOp, beschikking(zaak, verzondenOp, inhoud, voorziening, beslisser))
  schrijf.feit(verzondenOp, door(beslisser), {
    soort: 'beschikkingVerzonden',
    gegevens: { beschikking: id, op: verzondenOp, document, bezwaartermijn },
  })
}

function besluitVan({ wereld }: Dossier, v: BesloteVoorziening) {
  if (v.besluit === 'afgewezen') return { soort: 'afwijzen', vorm: null, bovenDrempel: false } as const
  const tarief = wereld.gemeente.contracten
    .find(({ aanbieder }) => aanbieder.agb === v.agb)
    ?.tarieven.find((t) => t.product === v.product)
  const perJaar = v.pgbBedrag ?? (tarief?.bedrag ?? 0) * (v.volume ?? 0) * keerPerJaar(v.frequentie)
  const drempel = wereld.gemeente.verordening.mandaatregeling.drempelPerJaar
  return { soort: 'toekennen', vorm: v.vorm, bovenDrempel: drempel !== null && perJaar > drempel } as const
}

/** The consulent who held the talk, or the team leader when it is more than the consulent may sign. */
const wieBeslist = (dossier: Dossier, voorziening: BesloteVoorziening): Medewerker =>
  mandaatVoor(alsWie(dossier.behandelaar), besluitVan(dossier, voorziening)).ok
    ? dossier.behandelaar
    : dossier.team.teamleider
