import { schrijfDatum } from '@meedoen/kern'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { leesUitleg } from '../../ui/lees-uitleg.ts'
import { Tabel } from '../../ui/Tabel.tsx'
import { Waarom } from '../../ui/Waarom.tsx'
import { Voorzieningstand } from '../Voorzieningstand.tsx'
import type { Besluitblok, Voorzieningregel } from './besluitblok.server.ts'

/** What was decided, with the contribution that the resident can expect. */
export function Besluit({ besluit }: { besluit: Besluitblok }) {
  const t = useTekst('werkplek')
  if (besluit.voorzieningen.length === 0) return null
  return (
    <Kaart titel={t('besluit.titel')} icoon="document">
      <Voorzieningen voorzieningen={besluit.voorzieningen} />
      {besluit.voorzieningen.map((v) => (
        <Onderbouwing key={v.id} voorziening={v} />
      ))}
      {besluit.motivering && <blockquote className="md-citaat">{besluit.motivering}</blockquote>}
      {besluit.bijdrage && <Bijdrage bijdrage={besluit.bijdrage} />}
    </Kaart>
  )
}

/** Why this and why so much, where that was told or computed for one provision. */
function Onderbouwing({
  voorziening: { naam, toelichting, wijktAf, ...vastgelegd },
}: {
  voorziening: Voorzieningregel
}) {
  const t = useTekst('werkplek')
  const uren = leesUitleg(vastgelegd.uren)
  const budget = leesUitleg(vastgelegd.budget)
  return (
    <>
      {uren && <Waarom uitleg={uren} kop={t(wijktAf ? 'besluit.normen' : 'besluit.waarom', { voorziening: naam })} />}
      {budget && <Waarom uitleg={budget} kop={t('besluit.waaromBudget', { voorziening: naam })} />}
      {toelichting && <blockquote className="md-citaat">{toelichting}</blockquote>}
    </>
  )
}

function Voorzieningen({ voorzieningen }: Pick<Besluitblok, 'voorzieningen'>) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const datum = (dag: Voorzieningregel['begin']) => (dag ? schrijfDatum(dag, taal) : '')
  return (
    <Tabel
      bijschrift={t('besluit.titel')}
      rijen={voorzieningen}
      sleutel={(v) => v.id}
      kolommen={[
        { sleutel: 'naam', kop: t('persoon.voorziening'), cel: (v) => v.naam },
        { sleutel: 'wat', kop: t('besluit.wat'), cel: (v) => v.wat },
        {
          sleutel: 'periode',
          kop: t('besluit.periode'),
          cel: (v) => (v.begin ? t('besluit.vanTot', { van: datum(v.begin), tot: datum(v.eind) }) : ''),
        },
        { sleutel: 'stand', kop: t('persoon.stand'), cel: (v) => <Stand v={v} /> },
      ]}
    />
  )
}

function Stand({ v }: { v: Voorzieningregel }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  if (v.besluit === 'afgewezen') return <Badge toon="letop">{t('besluit.afgewezen')}</Badge>
  return (
    <>
      <Voorzieningstand stand={v.stand} tijdelijk={v.tijdelijk} />
      {v.gestartOp && (
        <span className="md-regel md-klein">{t('besluit.gestart', { datum: schrijfDatum(v.gestartOp, taal) })}</span>
      )}
    </>
  )
}

/** The contribution of a month, or why none could be told; with its reason. */
export function Bijdrage({ bijdrage }: { bijdrage: NonNullable<Besluitblok['bijdrage']> }) {
  const t = useTekst('werkplek')
  const uitleg = leesUitleg(bijdrage.uitleg)
  return (
    <div>
      <p>{bijdrage.bedrag ? t('besluit.bijdrage', { bedrag: bijdrage.bedrag }) : t('besluit.geenBijdrage')}</p>
      {uitleg && (
        <Waarom uitleg={uitleg} kop={t(bijdrage.bedrag ? 'besluit.waaromBijdrage' : 'besluit.waaromGeenBijdrage')} />
      )}
    </div>
  )
}
