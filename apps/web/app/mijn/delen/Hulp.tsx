import { type Datum, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { useBezoek } from '../../bezoek.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../../ui/Badge.tsx'
import type { Icoonnaam } from '../../ui/Icoon.tsx'
import { Rij, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { leesUitleg } from '../../ui/lees-uitleg.ts'
import { Samenvattingslijst, type Samenvattingsregel } from '../../ui/Samenvattingslijst.tsx'
import { Waarom } from '../../ui/Waarom.tsx'
import type { Zaakkop } from '../beeld.server.ts'
import type { Hulp as Hulpsoort } from '../hulp.server.ts'

/** What was granted, who gives it, and how far that is. */
export function Hulp({ hulp, kop }: { hulp: readonly Hulpsoort[]; kop: Pick<Zaakkop, 'id' | 'handelt'> }) {
  const t = useTekst('mijn')
  if (hulp.length === 0) return null
  return (
    <section>
      <Stapel>
        <h2>{t('hulp.titel')}</h2>
        {hulp.map((een) => (
          <Eenhulp key={een.id} hulp={een} kop={kop} />
        ))}
      </Stapel>
    </section>
  )
}

function Eenhulp({ hulp, kop }: { hulp: Hulpsoort; kop: Pick<Zaakkop, 'id' | 'handelt'> }) {
  const t = useTekst('mijn')
  const p = useTekst('pgb')
  const taal = useTaal()
  const { vandaag } = useBezoek()
  const staat = staatVan(hulp, vandaag)
  const dag = staat === 'afgelopen' ? hulp.eind : (hulp.gestoptOp ?? hulp.gestartOp)
  const datum = dag ? schrijfDatum(dag, taal) : ''
  const regels = useRegels(hulp)
  return (
    <Kaart
      niveau={3}
      titel={hulp.naam}
      icoon="hart"
      {...(hulp.vorm === 'pgb' && kop.handelt ? { naar: { adres: `/mijn/${kop.id}/pgb`, tekst: p('link') } } : {})}
    >
      <Rij>
        <Badge toon={TOON[staat].toon} icoon={TOON[staat].icoon}>
          {t(`hulp.${staat}.kort`)}
        </Badge>
        {hulp.tijdelijk && <Badge toon="huis">{t('hulp.tijdelijk')}</Badge>}
      </Rij>
      <p>{t(`hulp.${staat}.zin`, { datum, aanbieder: hulp.aanbieder?.naam ?? t('hulp.eenAanbieder') })}</p>
      {regels.length > 0 && <Samenvattingslijst regels={regels} smal />}
      <Berekend hulp={hulp} />
    </Kaart>
  )
}

/** How the hours and the budget came about; and that the decision is another than the norms when it is. */
function Berekend({ hulp: { uren: urenUitleg, budget: budgetUitleg, wijktAf, vorm } }: { hulp: Hulpsoort }) {
  const t = useTekst('mijn')
  const uren = leesUitleg(urenUitleg)
  const budget = leesUitleg(budgetUitleg)
  return (
    <>
      {wijktAf && <p>{t('hulp.wijktAf')}</p>}
      {uren && <Waarom uitleg={uren} kop={t(wijktAf || vorm === 'pgb' ? 'hulp.normen' : 'hulp.waarom')} />}
      {budget && <Waarom uitleg={budget} kop={t('hulp.waaromBudget')} />}
    </>
  )
}

const TOON = {
  afgewezen: { toon: 'stil', icoon: 'min' },
  pgb: { toon: 'goed', icoon: 'vink' },
  beeindigd: { toon: 'stil', icoon: 'min' },
  afgelopen: { toon: 'stil', icoon: 'min' },
  gestart: { toon: 'goed', icoon: 'vink' },
  onderbroken: { toon: 'letop', icoon: 'klok' },
  gestopt: { toon: 'stil', icoon: 'min' },
  toegewezen: { toon: 'info', icoon: 'klok' },
  zoeken: { toon: 'info', icoon: 'klok' },
} as const satisfies Record<string, { toon: Badgetoon; icoon: Icoonnaam }>

const BIJ_AANBIEDER = ['toegewezen', 'gestart', 'onderbroken', 'gestopt'] as const

function staatVan({ besluit, vorm, stand, eind }: Hulpsoort, vandaag: Datum): keyof typeof TOON {
  if (besluit === 'afgewezen') return 'afgewezen'
  if (stand === 'beeindigd') return 'beeindigd'
  if (eind !== null && eind < vandaag) return 'afgelopen'
  if (vorm === 'pgb') return 'pgb'
  return BIJ_AANBIEDER.find((bekend) => bekend === stand) ?? 'zoeken'
}

function useRegels({ inzet, omvang, pgbBedrag, begin, eind, aanbieder, besluit }: Hulpsoort): Samenvattingsregel[] {
  const t = useTekst('mijn')
  const taal = useTaal()
  if (besluit === 'afgewezen') return []
  const van = begin && schrijfDatum(begin, taal)
  const tot = eind && schrijfDatum(eind, taal)
  return [
    ...(omvang ? [{ term: t('hulp.hoeveel'), waarde: omvang }] : []),
    ...(inzet
      ? [
          {
            term: t('hulp.inzet'),
            waarde: t('hulp.inzetSinds', { omvang: inzet.omvang, datum: schrijfDatum(inzet.vanaf, taal) }),
          },
        ]
      : []),
    ...(pgbBedrag !== null
      ? [{ term: t('hulp.budget'), waarde: t('hulp.perJaar', { bedrag: schrijfEuro(pgbBedrag, taal) }) }]
      : []),
    ...(van
      ? [{ term: t('hulp.periode'), waarde: tot ? t('hulp.vanTot', { van, tot }) : t('hulp.vanaf', { van }) }]
      : []),
    ...(aanbieder ? [{ term: t('hulp.aanbieder'), waarde: <Aanbieder {...aanbieder} /> }] : []),
  ]
}

function Aanbieder({ naam, telefoon }: { naam: string; telefoon: string }) {
  return (
    <>
      {naam}
      <br />
      <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a>
    </>
  )
}
