import { randomUUID } from 'node:crypto'
import { TREDECODES, type Tredecode } from '@meedoen/catalogus'
import { bijdrageVoor } from './bijdrage.ts'
import { opgelost, uitnodiging, verslag } from './brieven.ts'
import { tijdstip } from './dagen.ts'
import { type Dossier, door, doorMens } from './dossier.ts'
import { maakVoorziening } from './voorziening.ts'

/** From taking the case up to the report that goes to the resident. */
export function onderzoek(dossier: Dossier): void {
  const { loop, gebeurd } = dossier
  if (loop.planOp && gebeurd(loop.planOp) && loop.planOp < loop.opgepaktOp) dienPlanIn(dossier)
  pakOp(dossier)
  planGesprek(dossier)
  if (loop.planOp && gebeurd(loop.planOp) && loop.planOp >= loop.opgepaktOp) dienPlanIn(dossier)
  if (!gebeurd(loop.gesprekOp)) return
  voerGesprek(dossier)
  if (!gebeurd(loop.verslagOp)) return
  if (loop.afloop === 'opgelost') sluitOpgelost(dossier)
  else verzendVerslag(dossier)
}

function dienPlanIn({ loop, mens, schrijf }: Dossier): void {
  const dag = loop.planOp ?? loop.meldingOp
  const plan = {
    wens: loop.hulpvraag.behoefte,
    a: loop.hulpvraag.verhalen[0] ?? '',
    c: 'Mijn familie helpt al zoveel als zij kan.',
  }
  const tekst = schrijf.tekst(dag, 'plan', JSON.stringify(plan))
  const via = loop.inlog ? 'mijn' : 'papier'
  schrijf.feit(dag, doorMens(mens), {
    soort: 'planIngediend',
    gegevens: { vorm: 'geschreven', tekst, document: null, via },
  })
}

function planGesprek({ loop, toeval, schrijf, behandelaar, zaak }: Dossier): void {
  const thuis = toeval.kans(0.85)
  const moment = tijdstip(loop.gesprekOp, toeval.kies([60, 90, 120, 300, 330, 390]))
  schrijf.feit(loop.opgepaktOp, door(behandelaar), {
    soort: 'gesprekGepland',
    gegevens: { op: moment.toISOString(), plaats: thuis ? 'thuis' : 'telefoon' },
  })
  const brief = uitnodiging(zaak, loop.opgepaktOp, { dag: loop.gesprekOp, moment, thuis }, behandelaar)
  const document = schrijf.brief(loop.opgepaktOp, brief)
  schrijf.feit(loop.opgepaktOp, door(behandelaar), {
    soort: 'briefVerzonden',
    gegevens: { brief: 'uitnodiging-gesprek', document },
  })
}

function voerGesprek(dossier: Dossier): void {
  const { loop, toeval, schrijf, behandelaar, verhaal } = dossier
  const { gesprekOp: dag, hulpvraag } = loop
  const wie = door(behandelaar)
  const tekst = (soort: string, inhoud: string) => schrijf.tekst(dag, soort, inhoud)
  schrijf.feit(dag, wie, { soort: 'gesprekGevoerd', gegevens: { op: dag } })
  const bewijs = toeval.weeg([
    ['identiteitskaart', 6],
    ['paspoort', 3],
    ['rijbewijs', 1],
  ] as const)
  schrijf.feit(dag, wie, { soort: 'identiteitVastgesteld', gegevens: { bewijs } })
  schrijf.feit(dag, wie, { soort: 'pgbUitgelegd', gegevens: {} })
  schrijf.feit(dag, wie, {
    soort: 'bevindingVastgelegd',
    gegevens: {
      leefgebied: hulpvraag.leefgebied,
      inwoner: tekst('bevinding', verhaal),
      gezien: tekst('bevinding', hulpvraag.gezien),
      afspraak: tekst('bevinding', hulpvraag.afspraak),
    },
  })
  schrijf.feit(dag, wie, {
    soort: 'behoefteBeoordeeld',
    gegevens: {
      behoefte: randomUUID(),
      leefgebied: hulpvraag.leefgebied,
      omschrijving: tekst('behoefte', hulpvraag.behoefte),
      treden: TREDECODES.map((trede) => ({ trede, antwoord: antwoordOp(trede, dossier), tekst: null })),
      voorziening: loop.afloop === 'opgelost' ? null : hulpvraag.voorziening,
    },
  })
}

/** Solved: somewhere before the last rung. Not solved: every rung was looked at and only the last one helps. */
function antwoordOp(trede: Tredecode, { loop, mens }: Dossier): 'ja' | 'deels' | 'nee' {
  const opgelost = loop.afloop === 'opgelost'
  if (trede === 'maatwerkvoorziening') return opgelost ? 'nee' : 'ja'
  if (trede === 'algemene-voorziening') return opgelost ? 'ja' : 'nee'
  if (trede === 'mantelzorg') return mens.mantelzorger ? 'deels' : 'nee'
  return trede === 'eigen-kracht' ? 'deels' : 'nee'
}

function verzendVerslag(dossier: Dossier): void {
  const { loop, wereld, mens, schrijf, behandelaar, verhaal, zaak } = dossier
  const bijdrage = bijdrageVoor(wereld, mens, maakVoorziening(dossier)).vast.bedrag || null
  const brief = verslag(zaak, loop.verslagOp, loop.gesprekOp, verhaal, bijdrage, behandelaar)
  const document = schrijf.brief(loop.verslagOp, brief)
  schrijf.feit(loop.verslagOp, door(behandelaar), {
    soort: 'verslagVerzonden',
    gegevens: { document, op: loop.verslagOp },
  })
}

function sluitOpgelost({ loop, schrijf, behandelaar, zaak }: Dossier): void {
  const op = loop.verslagOp
  const document = schrijf.brief(op, opgelost(zaak, op, loop.gesprekOp, behandelaar))
  const tekst = schrijf.tekst(op, 'oplossing', loop.hulpvraag.opgelost)
  schrijf.feit(op, door(behandelaar), { soort: 'opgelostZonderAanvraag', gegevens: { op, tekst, document } })
}

/** A consulent takes the case, and links a person who was not known by log-in. */
function pakOp({ loop, mens, schrijf, behandelaar }: Dossier): void {
  const { opgepaktOp, inlog, kanaal } = loop
  const wie = door(behandelaar)
  if (!inlog && kanaal === 'web') {
    schrijf.feit(opgepaktOp, wie, {
      soort: 'persoonGekoppeld',
      gegevens: { persoon: mens.persoon.id, wijze: 'bsn-gecontroleerd' },
    })
  }
  schrijf.feit(opgepaktOp, wie, {
    soort: 'behandelaarGezet',
    gegevens: { behandelaar: behandelaar.id, team: behandelaar.team, reden: null },
  })
}
