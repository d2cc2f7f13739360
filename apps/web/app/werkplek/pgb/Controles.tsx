import { schrijfDatum, schrijfEuro } from '@meedoen/kern'
import { Bewijzen } from '../../pgb/Bewijzen.tsx'
import type { Pgbbeeld } from '../../pgb/beeld.server.ts'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Keuzerondjes } from '../../ui/Keuzes.tsx'
import { Knop, Knoplink } from '../../ui/Knop.tsx'
import { Tekstvak, Tekstveld } from '../../ui/Tekstveld.tsx'
import { Voorwaarde } from '../../ui/Voorwaarde.tsx'
import { useFouten } from '../../weigering.ts'
import type { Geweigerdhier } from './Oordeel.tsx'

type Props = { pgb: Pgbbeeld; geweigerd: Geweigerdhier }
type Controle = Pgbbeeld['controles'][number]

/** Where this budget came in a sample: what was asked, and what the evidence showed. */
export function Controles({ pgb, geweigerd }: Props) {
  const t = useTekst('pgb')
  const taal = useTaal()
  return pgb.controles.map((een) => (
    <Kaart
      key={een.steekproef}
      titel={t('werk.bewijs.titel', { jaar: een.jaar })}
      icoon="zoek"
      soort={een.stand === 'gevraagd' ? 'nu' : 'gewoon'}
    >
      <p>
        {een.stand === 'gevraagd'
          ? t('werk.bewijs.gevraagd', { datum: schrijfDatum(een.uiterlijk, taal) })
          : t(`werk.bewijs.${een.stand}`, { bedrag: schrijfEuro(een.bedrag, taal) })}{' '}
        {een.reden}
      </p>
      {een.vanJaar.length === 0 ? <p>{t('werk.bewijs.geen')}</p> : <Bewijzen bewijzen={een.vanJaar} />}
      {een.stand === 'gevraagd' && pgb.mogelijk['bewijs-toevoegen'] && (
        <div>
          <Knoplink naar={`/werkplek/pgb/${pgb.id}/bewijs/${een.steekproef}`} soort="tweede" icoon="plus">
            {t('werk.bewijs.voegToe')}
          </Knoplink>
        </div>
      )}
      {een.stand === 'gevraagd' && pgb.mogelijk['bewijs-beoordelen'] && <Oordeel een={een} geweigerd={geweigerd} />}
    </Kaart>
  ))
}

function Oordeel({ een, geweigerd }: Pick<Props, 'geweigerd'> & { een: Controle }) {
  const t = useTekst('pgb')
  const hier = geweigerd?.waarden.steekproef === een.steekproef ? geweigerd : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <Formulier naam={`bewijs-${een.jaar}`} fouten={fouten} waarden={hier?.waarden ?? {}}>
      <input type="hidden" name="doe" value="bewijs" />
      <input type="hidden" name="steekproef" value={een.steekproef} />
      <Voorwaarde
        titel={t('werk.bewijs.alleenDan')}
        keuze={
          <Keuzerondjes
            naam="oordeel"
            label={t('werk.bewijs.oordeel')}
            keuzes={[
              { waarde: 'in-orde', label: t('werk.bewijs.keuze.in-orde') },
              { waarde: 'niet-verantwoord', label: t('werk.bewijs.keuze.niet-verantwoord'), vervolg: true },
            ]}
          />
        }
      >
        <Tekstveld naam="bedrag" label={t('werk.bewijs.bedrag')} breedte="kort" inputMode="decimal" />
        <Tekstvak naam="reden" label={t('werk.reden')} rijen={2} tekens={1000} />
      </Voorwaarde>
      <div>
        <Knop>{t('werk.bewaar')}</Knop>
      </div>
    </Formulier>
  )
}
