import { plusDagen } from '@meedoen/kern'
import type { Toewijzingovername } from '@meedoen/levering'
import { meldingTermijnen, type Zaakovername } from '@meedoen/zaken'
import type { Toeval } from '../toeval.ts'
import { maakAntwoorden } from './antwoorden.ts'
import { besluit } from './besluit.ts'
import { ontvangst } from './brieven.ts'
import { type Door, type Dossier, door, doorMens } from './dossier.ts'
import type { Levensloop } from './levensloop.ts'
import { onderzoek } from './onderzoek.ts'
import { maakSchrijver } from './schrijver.ts'
import type { Wereld } from './wereld.ts'

const ONBEKEND: Door = { soort: 'anoniem', id: 'onbekend' }

/** A case as it was written down, with its assignment when it came that far. */
export type Gemaaktezaak = Zaakovername &
  Pick<Dossier, 'behandelaar' | 'loop'> & { readonly toewijzing: Toewijzingovername | null }

/** Writes a case down from its melding until yesterday, or until the day on which it ended. */
export function maakDossier(toeval: Toeval, wereld: Wereld, loop: Levensloop, nummer: string): Gemaaktezaak {
  const dossier = openDossier(toeval, wereld, loop, nummer)
  melding(dossier)
  if (dossier.gebeurd(loop.opgepaktOp)) onderzoek(dossier)
  const toewijzing = dossier.gebeurd(loop.antwoordOp) ? besluit(dossier) : null
  return { ...dossier.schrijf.af(), loop, behandelaar: dossier.behandelaar, toewijzing }
}

function openDossier(toeval: Toeval, wereld: Wereld, loop: Levensloop, nummer: string): Dossier {
  const mens = wereld.mensen.get(loop.inwoner.sleutel)
  const team = wereld.teamVoor(loop.inwoner.adres.postcode)
  if (!mens) throw new Error(`onbekend in de demo: ${loop.inwoner.sleutel}`)
  const tot = loop.einde && loop.einde.op < wereld.tot ? plusDagen(loop.einde.op, -1) : wereld.tot
  const { hulpvraag, meldingOp, planOp } = loop
  return {
    toeval,
    wereld,
    loop,
    mens,
    team,
    behandelaar: toeval.kies(team.consulenten),
    verhaal: toeval.kies(hulpvraag.verhalen),
    zaak: { wereld, mens, nummer, hulpvraag, team: team.naam, meldingOp, planOp },
    schrijf: maakSchrijver(nummer, toeval.geheel(10, 320)),
    gebeurd: (dag) => dag <= tot,
  }
}

/** The melding, its confirmation, and the link with a known person: at once after log-in, else by a consulent. */
function melding(dossier: Dossier): void {
  const { loop, mens, schrijf, toeval, wereld, zaak, team, verhaal } = dossier
  const { meldingOp, kanaal, hulpvraag } = loop
  const clientondersteuning = toeval.weeg([
    ['nee', 66],
    ['ja', 16],
    ['weet-niet', 12],
    ['heeft-al', 6],
  ] as const)
  const antwoorden = maakAntwoorden(toeval, mens, loop, clientondersteuning, verhaal)
  const termijnen = meldingTermijnen(meldingOp)
  const wie = kanaal === 'web' ? (loop.inlog ? doorMens(mens) : ONBEKEND) : door(wereld.backoffice)
  schrijf.feit(meldingOp, wie, {
    soort: 'meldingOntvangen',
    gegevens: {
      op: meldingOp,
      kanaal,
      voorWie: loop.doorAnder ? 'ander' : 'mijzelf',
      spoed: loop.spoed,
      leefgebieden: [hulpvraag.leefgebied],
      clientondersteuning,
      taal: 'nl',
      team: team.naam,
      antwoorden: schrijf.tekst(meldingOp, 'melding', JSON.stringify(antwoorden)),
      termijnen,
    },
  })
  const koppeling = {
    persoon: mens.persoon.id,
    wijze: loop.inlog ? ('inlog' as const) : ('bsn-gecontroleerd' as const),
  }
  if (loop.inlog || kanaal !== 'web') schrijf.feit(meldingOp, wie, { soort: 'persoonGekoppeld', gegevens: koppeling })
  const { plan, onderzoek } = termijnen
  const brief = ontvangst(
    zaak,
    plan.datum ?? meldingOp,
    onderzoek.datum ?? meldingOp,
    verhaal,
    clientondersteuning === 'ja',
  )
  const document = schrijf.brief(meldingOp, brief)
  schrijf.feit(
    meldingOp,
    { soort: 'systeem', id: 'melding' },
    { soort: 'briefVerzonden', gegevens: { brief: 'ontvangst-melding', document } },
  )
}
