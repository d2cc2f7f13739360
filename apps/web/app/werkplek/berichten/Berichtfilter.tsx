import { Form, Link, useSubmit } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Knop } from '../../ui/Knop.tsx'
import { FILTERVELDEN, type Postfilter, vraagVan } from './filter.ts'

const SOORTEN = [
  'WMO301',
  'WMO302',
  'WMO305',
  'WMO306',
  'WMO307',
  'WMO308',
  'WMO315',
  'WMO316',
  'WMO317',
  'WMO318',
  'WMO319',
  'WMO320',
  'WMO323',
  'WMO325',
  'onleesbaar',
] as const
const STANDEN = ['klaar', 'verzonden', 'aanvaard', 'geweigerd', 'verwerkt', 'afgekeurd'] as const

type Keuze = { readonly waarde: string; readonly label: string }
type Props = { filter: Postfilter; aanbieders: readonly Keuze[] }

/** Direction, kind, state and provider, in the address, so that a list can be kept and shared. */
export function Berichtfilter({ filter, aanbieders }: Props) {
  const t = useTekst('werkplek')
  const verstuur = useSubmit()
  const gekozen = FILTERVELDEN.some((veld) => filter[veld] !== '')
  const { lijst } = filter
  return (
    <Form
      method="get"
      action="/werkplek/berichten"
      className="md-filterbalk__keuzes md-niet-op-papier"
      aria-label={t('post.filter')}
      onChange={({ currentTarget }) => verstuur(currentTarget)}
      key={String(new URLSearchParams(vraagVan(filter)))}
    >
      <input type="hidden" name="lijst" value={lijst} />
      <Keuze
        naam="richting"
        label={t('post.richting')}
        waarde={filter.richting}
        keuzes={(['in', 'uit'] as const).map((waarde) => ({ waarde, label: t(`post.${waarde}`) }))}
      />
      <Keuze
        naam="soort"
        label={t('post.soort')}
        waarde={filter.soort}
        keuzes={SOORTEN.map((waarde) => ({ waarde, label: waarde === 'onleesbaar' ? t('post.onleesbaar') : waarde }))}
      />
      <Keuze
        naam="stand"
        label={t('post.stand')}
        waarde={filter.stand}
        keuzes={STANDEN.map((waarde) => ({ waarde, label: t(`berichtstand.${waarde}`) }))}
      />
      <Keuze naam="agb" label={t('post.aanbieder')} waarde={filter.agb} keuzes={aanbieders} />
      <Knop soort="tweede">{t('post.toon')}</Knop>
      {gekozen && <Link to={`/werkplek/berichten?lijst=${lijst}`}>{t('post.wis')}</Link>}
    </Form>
  )
}

type Veld = { naam: string; label: string; waarde: string; keuzes: readonly Keuze[] }

function Keuze({ naam, label, waarde, keuzes }: Veld) {
  const t = useTekst('werkplek')
  return (
    <span className="md-rij">
      <label htmlFor={`filter-${naam}`}>{label}</label>
      <select id={`filter-${naam}`} name={naam} className="md-invoer" defaultValue={waarde}>
        <option value="">{t('post.alles')}</option>
        {keuzes.map((keuze) => (
          <option key={keuze.waarde} value={keuze.waarde}>
            {keuze.label}
          </option>
        ))}
      </select>
    </span>
  )
}
