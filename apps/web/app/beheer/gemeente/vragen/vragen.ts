import type { Onderwerp } from '@meedoen/verordening'
import { MINIMA } from '../minima.ts'
import { HUISNORMEN, normveld, TAAKNORMEN } from '../normen.ts'
import { teamrijen, teamveld } from '../teamveld.ts'
import { TERMIJNVELDEN } from '../termijnvelden.ts'
import { gemeentevragen } from './gemeentegegevens.ts'
import { getalvraag, jaOfNee, tekstvraag, type Vraag, type Vraagbron, type Vraaggroep } from './vraag.ts'

/** The questions of each subject, in groups. */
export const VRAGEN: { readonly [O in Onderwerp]: (bron: Vraagbron) => readonly Vraaggroep[] } = {
  gemeentegegevens: gemeentevragen,
  termijnen: ({ b }) => [
    {
      titel: b('onderwerp.termijnen.titel'),
      vragen: TERMIJNVELDEN.map((naam) =>
        tekstvraag(naam, b(`veld.${naam}`), { hint: b(`eenheid.${naam}`), inputMode: 'numeric', kort: true }),
      ),
    },
  ],
  teams: ({ t, b, waarden }) =>
    Array.from({ length: teamrijen(waarden) }, (_, rij) => ({
      titel: t('teams.team', { nummer: rij + 1 }),
      vragen: [
        tekstvraag(teamveld(rij, 'naam'), b('veld.naam')),
        tekstvraag(teamveld(rij, 'postcodes'), t('teams.postcodes'), {
          hint: t('teams.postcodesHint'),
          optioneel: true,
        }),
      ],
    })),
  mandaatregeling: ({ t, b }) => [
    {
      titel: b('onderwerp.mandaatregeling.titel'),
      vragen: [
        tekstvraag('naam', b('veld.naam')),
        tekstvraag('nummer', b('veld.nummer'), { kort: true }),
        { soort: 'datum', naam: 'vastgesteld', label: b('veld.vastgesteld') },
        tekstvraag('vindplaats', b('veld.vindplaats'), { type: 'url', hint: t('mandaat.vindplaatsHint') }),
        tekstvraag('drempelPerJaar', b('veld.drempel'), {
          hint: t('mandaat.drempelHint'),
          inputMode: 'decimal',
          kort: true,
          optioneel: true,
        }),
        tekstvraag('vierOgenVanaf', b('veld.vierOgen'), {
          hint: t('mandaat.vierOgenHint'),
          inputMode: 'decimal',
          kort: true,
          optioneel: true,
        }),
      ],
    },
  ],
  'eigen-bijdrage': (bron) => [
    { titel: bron.t('bijdrage.hoogte'), vragen: [bedragvraag(bron), minimavraag(bron)] },
    {
      titel: bron.t('bijdrage.uitzonderingen'),
      vragen: [
        jaNeeVraag(bron, 'vervoerEigenBijdrage', bron.b('veld.vervoer'), bron.t('bijdrage.vervoerHint')),
        jaNeeVraag(bron, 'ouderbijdrageWoningaanpassing', bron.b('veld.ouderbijdrage')),
        {
          soort: 'keuze',
          naam: 'beginBij',
          label: bron.b('veld.beginBij'),
          keuzes: (['beschikking', 'start-hulp'] as const).map((waarde) => ({
            waarde,
            label: bron.t(`bijdrage.begin.${waarde}`),
          })),
        },
      ],
    },
  ],
  pgb: (bron) => [
    {
      titel: bron.t('pgb.hoogte'),
      vragen: [
        getalvraag('percentageInstelling', bron.t('pgb.instelling'), bron.t('pgb.procentHint')),
        getalvraag('percentageZelfstandige', bron.t('pgb.zelfstandige'), bron.t('pgb.procentHint')),
      ],
    },
    {
      titel: bron.t('pgb.netwerk'),
      vragen: [
        getalvraag('netwerkPerUur', bron.t('pgb.netwerkPerUur'), bron.t('bedragHint')),
        {
          soort: 'vinkjes',
          naam: 'netwerkVoor',
          label: bron.t('pgb.netwerkVoor'),
          hint: bron.t('pgb.netwerkVoorHint'),
          keuzes: bron.soorten,
        },
        jaNeeVraag(bron, 'budgetplan', bron.b('veld.budgetplan'), bron.t('pgb.budgetplanHint')),
      ],
    },
  ],
  normenkader: (bron) => [
    { titel: bron.t('normen.kader'), vragen: [tekstvraag('naam', bron.b('veld.naam'))] },
    {
      titel: bron.t('normen.huis'),
      uitleg: bron.t('normen.huisUitleg'),
      vragen: HUISNORMEN.map(normvraag(bron, false)),
    },
    {
      titel: bron.t('normen.taken'),
      uitleg: bron.t('normen.takenUitleg'),
      vragen: TAAKNORMEN.map(normvraag(bron, true)),
    },
    {
      titel: bron.t('normen.onderbouwing'),
      vragen: [
        tekstvraag('onderbouwing', bron.t('normen.waarRust'), { hint: bron.t('normen.waarRustHint'), optioneel: true }),
      ],
    },
  ],
}

const bedragvraag = ({ t, b }: Vraagbron): Vraag => ({
  soort: 'voorwaarde',
  naam: 'bedrag',
  label: b('veld.bedragPerMaand'),
  keuzes: [
    { waarde: 'wet', label: t('bijdrage.wet') },
    { waarde: 'eigen', label: t('bijdrage.eigen'), vervolg: true },
  ],
  titel: t('bijdrage.alsEigen'),
  vragen: [getalvraag('bedragPerMaand', t('bijdrage.eigenBedrag'), t('bedragHint'))],
})

const minimavraag = ({ t, b }: Vraagbron): Vraag => ({
  soort: 'voorwaarde',
  naam: 'minima',
  label: b('veld.minima'),
  hint: t('bijdrage.minimaHint'),
  keuzes: [
    { waarde: 'nee', label: t('nee') },
    { waarde: 'ja', label: t('bijdrage.minimaJa'), vervolg: true },
  ],
  titel: t('bijdrage.alsMinima'),
  vragen: MINIMA.map((soort) => getalvraag(`minima-${soort}`, t(`bijdrage.grens.${soort}`), t('bijdrage.grensHint'))),
})

const jaNeeVraag = (bron: Vraagbron, naam: string, label: string, hint?: string): Vraag => ({
  soort: 'keuze',
  naam,
  label,
  keuzes: jaOfNee(bron),
  naast: true,
  ...(hint === undefined ? {} : { hint }),
})

const normvraag =
  ({ b }: Vraagbron, optioneel: boolean) =>
  (naam: (typeof HUISNORMEN)[number] | (typeof TAAKNORMEN)[number]): Vraag =>
    tekstvraag(normveld(naam), b(`veld.norm.${naam}`), { inputMode: 'decimal', kort: true, optioneel })
