import type { Weigering } from '@meedoen/kern'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier, Knopformulier, type Waarden } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Melding } from '../../ui/Melding.tsx'
import { Bestandsveld, Tekstvak } from '../../ui/Tekstveld.tsx'
import { useFouten, useWeigering } from '../../weigering.ts'
import type { Berichtpagina } from './bericht.server.ts'

type Geweigerd = { readonly weigering: Weigering; readonly doe: string; readonly waarden: Waarden } | undefined
type Props = { pagina: Berichtpagina; antwoord: Geweigerd }

/** What can be done about a message: send again, read again, replace, put aside; nothing for who may not. */
export function Herstel({ pagina, antwoord }: Props) {
  const t = useTekst('werkplek')
  const zin = useWeigering()
  const { mogelijk, regel } = pagina
  if (!Object.values(mogelijk).some(Boolean)) return null
  const vast = regel.vastgelopenOm !== null
  const los = antwoord && (antwoord.doe === 'verstuur' || antwoord.doe === 'lees')
  return (
    <Kaart
      titel={vast ? t('post.herstel') : t('post.weerVersturen')}
      soort={vast ? 'nu' : 'gewoon'}
      tekst={vast ? t('post.herstelTekst') : undefined}
    >
      {los && (
        <Melding toon="fout" live>
          {zin(antwoord.weigering)}
        </Melding>
      )}
      {mogelijk.versturen && (
        <Knopdeel doe="verstuur" tekst={t('post.weerVersturenTekst')} knop={t('post.weerVersturen')} hoofd={vast} />
      )}
      {mogelijk.lezen && <Knopdeel doe="lees" tekst={t('post.weerLezenTekst')} knop={t('post.weerLezen')} hoofd />}
      {mogelijk.vervangen && <Vervang pagina={pagina} antwoord={antwoord} />}
      {mogelijk.terzijde && <Terzijde antwoord={antwoord} />}
    </Kaart>
  )
}

function Knopdeel({ doe, tekst, knop, hoofd }: { doe: string; tekst: string; knop: string; hoofd: boolean }) {
  return (
    <div>
      <p>{tekst}</p>
      <Knopformulier naam={doe} velden={{ doe }} soort={hoofd ? 'hoofd' : 'tweede'}>
        {knop}
      </Knopformulier>
    </div>
  )
}

function Vervang({ pagina: { mb }, antwoord }: Props) {
  const t = useTekst('werkplek')
  const hier = antwoord?.doe === 'vervang' ? antwoord : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <details open={hier !== undefined}>
      <summary>{t('post.vervang')}</summary>
      <p>{t('post.vervangTekst')}</p>
      <Formulier naam="vervang" bestanden fouten={fouten}>
        <input type="hidden" name="doe" value="vervang" />
        <Bestandsveld
          naam="bestand"
          label={t('post.bestand')}
          hint={t('post.bestandHint', { mb })}
          mb={mb}
          accept=".xml,application/xml,text/xml"
        />
        <div>
          <Knop soort="tweede" icoon="upload">
            {t('post.leverAan')}
          </Knop>
        </div>
      </Formulier>
    </details>
  )
}

function Terzijde({ antwoord }: Pick<Props, 'antwoord'>) {
  const t = useTekst('werkplek')
  const hier = antwoord?.doe === 'terzijde' ? antwoord : undefined
  const fouten = useFouten(hier?.weigering)
  return (
    <details open={hier !== undefined}>
      <summary>{t('post.terzijde')}</summary>
      <p>{t('post.terzijdeTekst')}</p>
      <Formulier naam="terzijde" fouten={fouten} waarden={hier?.waarden} namen={{ reden: t('post.waarom') }}>
        <input type="hidden" name="doe" value="terzijde" />
        <Tekstvak naam="reden" label={t('post.waarom')} hint={t('post.waaromHint')} rijen={2} tekens={1000} />
        <div>
          <Knop soort="tweede">{t('post.terzijde')}</Knop>
        </div>
      </Formulier>
    </details>
  )
}
