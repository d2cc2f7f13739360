import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../../../teksten/gebruik.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Velden } from '../../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../../ui/Indeling.tsx'
import { Keuzelijst } from '../../../ui/Keuzes.tsx'
import { Knop } from '../../../ui/Knop.tsx'
import { Leeg } from '../../../ui/Leeg.tsx'
import { type Kolom, Tabel } from '../../../ui/Tabel.tsx'
import { Tellers } from '../../../ui/Tellers.tsx'
import { haalVergelijking } from './laad.server.ts'
import { vergelijkpad } from './sleutel.ts'
import type { Verschil } from './verschillen.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalVergelijking(vraag, vraag.params.onderwerp)

/** Two versions or drafts of a subject, part by part. */
export default function Vergelijk() {
  const t = useTekst('verordening')
  const b = useTekst('beheer')
  const { onderwerp, van, met, alleen, verschillen } = useLoaderData<typeof loader>()
  const anders = verschillen.filter((verschil) => verschil.anders)
  const filter = { van: van.sleutel, met: met.sleutel }
  return (
    <Stapel>
      <Paginakop
        titel={t('vergelijk.titel', { wat: b(`onderwerp.${onderwerp}.titel`) })}
        inleiding={t('vergelijk.inleiding')}
        terug={{ naar: `/beheer/gemeente/${onderwerp}`, tekst: b(`onderwerp.${onderwerp}.titel`) }}
      />
      <Keuzes />
      <Tellers
        label={t('vergelijk.filter')}
        tellers={[
          {
            label: t('vergelijk.alles'),
            aantal: verschillen.length,
            naar: vergelijkpad(onderwerp, filter),
            gekozen: !alleen,
          },
          {
            label: t('vergelijk.alleen'),
            aantal: anders.length,
            naar: vergelijkpad(onderwerp, { ...filter, alleen: true }),
            gekozen: alleen,
          },
        ]}
      />
      <Tabel
        bijschrift={t('vergelijk.bijschrift', { van: van.label, met: met.label })}
        kolommen={useKolommen()}
        rijen={alleen ? anders : verschillen}
        sleutel={({ term }) => term}
        leeg={<Leeg titel={t('vergelijk.gelijk')} tekst={t('vergelijk.gelijkTekst')} />}
      />
    </Stapel>
  )
}

function Keuzes() {
  const t = useTekst('verordening')
  const { keuzes, van, met, alleen } = useLoaderData<typeof loader>()
  return (
    <Form key={`${van.sleutel} ${met.sleutel}`} className="md-keuzerij">
      <Velden naam="vergelijk" fouten={{}} waarden={{ van: van.sleutel, met: met.sleutel }}>
        <Keuzelijst naam="van" label={t('vergelijk.van')} keuzes={keuzes} leeg={false} />
        <Keuzelijst naam="met" label={t('vergelijk.met')} keuzes={keuzes} leeg={false} />
      </Velden>
      {alleen && <input type="hidden" name="alleen" value="verschillen" />}
      <Knop soort="tweede">{t('vergelijk.doe')}</Knop>
    </Form>
  )
}

function useKolommen(): readonly Kolom<Verschil>[] {
  const t = useTekst('verordening')
  const niets = <span className="md-zacht">{t('vergelijk.niets')}</span>
  return [
    { sleutel: 'term', kop: t('vergelijk.onderdeel'), cel: ({ term }) => term },
    { sleutel: 'was', kop: t('vergelijk.was'), cel: ({ was }) => was ?? niets },
    {
      sleutel: 'wordt',
      kop: t('vergelijk.wordt'),
      cel: ({ wordt, anders }) => (anders ? <strong>{wordt ?? niets}</strong> : (wordt ?? niets)),
    },
    {
      sleutel: 'verschil',
      kop: t('vergelijk.verschil'),
      cel: (verschil) => <Verandering verschil={verschil} />,
    },
  ]
}

/** In words and with a sign what happened to this part. */
function Verandering({ verschil: { was, wordt, anders } }: { verschil: Verschil }) {
  const t = useTekst('verordening')
  if (!anders) return <span className="md-zacht">{t('vergelijk.soort.gelijk')}</span>
  if (was === null)
    return (
      <Badge toon="goed" icoon="plus">
        {t('vergelijk.soort.nieuw')}
      </Badge>
    )
  if (wordt === null)
    return (
      <Badge toon="letop" icoon="min">
        {t('vergelijk.soort.vervalt')}
      </Badge>
    )
  return (
    <Badge toon="info" icoon="wijzig">
      {t('vergelijk.soort.anders')}
    </Badge>
  )
}
