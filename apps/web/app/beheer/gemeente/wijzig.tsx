import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Formulier } from '../../ui/Formulier.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Knop } from '../../ui/Knop.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import { Veldgroep } from '../../ui/Veldgroep.tsx'
import { useFouten } from '../../weigering.ts'
import { TERMIJNVELDEN } from './termijnvelden.ts'
import { bewaar, haalFormulier } from './wijzig.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalFormulier(vraag, vraag.params.onderwerp)
export const action = (vraag: ActionFunctionArgs) => bewaar(vraag, vraag.params.onderwerp)

/** A new version of a subject, from a day on. */
export default function Wijzig() {
  const t = useTekst('beheer')
  const { onderwerp, waarden } = useLoaderData<typeof loader>()
  const antwoord = useActionData<typeof action>()
  return (
    <Stapel smal>
      <Paginakop
        titel={t('gemeente.wijzigTitel', { wat: t(`onderwerp.${onderwerp}.titel`) })}
        inleiding={t('gemeente.wijzigInleiding')}
        fout={antwoord !== undefined}
        terug={{ naar: `/beheer/gemeente/${onderwerp}`, tekst: t(`onderwerp.${onderwerp}.titel`) }}
      />
      <Formulier
        naam="versie"
        namen={useNamen()}
        fouten={useFouten(antwoord?.weigering)}
        waarden={antwoord?.waarden ?? waarden}
      >
        {onderwerp === 'gemeentegegevens' ? <Gegevensvelden /> : <Termijnvelden />}
        <Veldgroep titel={t('gemeente.vanafWanneer')}>
          <Datumveld naam="ingang" label={t('gemeente.ingang')} />
          <Tekstveld naam="bron" label={t('gemeente.bronVeld')} hint={t('gemeente.bronHint')} />
        </Veldgroep>
        <div>
          <Knop>{t('gemeente.stelVast')}</Knop>
        </div>
      </Formulier>
    </Stapel>
  )
}

/** What the fields are called, for the summary of errors. */
function useNamen(): Record<string, string> {
  const t = useTekst('beheer')
  const ondersteuning = (label: string) => `${t('veld.clientondersteuning')}, ${label}`
  return {
    ...Object.fromEntries(TERMIJNVELDEN.map((naam) => [naam, t(`veld.${naam}`)])),
    telefoon: t('veld.telefoon'),
    'openingstijden-nl': t('veld.urenNl'),
    'openingstijden-en': t('veld.urenEn'),
    email: t('veld.email'),
    website: t('veld.website'),
    'clientondersteuning-naam': ondersteuning(t('veld.naam')),
    'clientondersteuning-telefoon': ondersteuning(t('veld.telefoon')),
    'clientondersteuning-website': ondersteuning(t('veld.website')),
    'betaalrekening-iban': t('veld.iban'),
    'betaalrekening-bic': t('veld.bic'),
    'betaalrekening-tenaamstelling': t('veld.tenaamstelling'),
    ingang: t('gemeente.ingang'),
    bron: t('gemeente.bronVeld'),
  }
}

function Gegevensvelden() {
  const t = useTekst('beheer')
  return (
    <>
      <Veldgroep titel={t('gemeente.bereiken')}>
        <Tekstveld naam="telefoon" type="tel" label={t('veld.telefoon')} />
        <Tekstveld naam="openingstijden-nl" label={t('veld.urenNl')} hint={t('veld.urenHint')} />
        <Tekstveld naam="openingstijden-en" label={t('veld.urenEn')} />
        <Tekstveld naam="email" type="email" label={t('veld.email')} />
        <Tekstveld naam="website" type="url" label={t('veld.website')} />
      </Veldgroep>
      <Veldgroep titel={t('veld.clientondersteuning')}>
        <Tekstveld naam="clientondersteuning-naam" label={t('veld.naam')} />
        <Tekstveld naam="clientondersteuning-telefoon" type="tel" label={t('veld.telefoon')} />
        <Tekstveld naam="clientondersteuning-website" type="url" label={t('veld.website')} />
      </Veldgroep>
      <Veldgroep titel={t('veld.betaalrekening')}>
        <p>{t('veld.betaalrekeningHint')}</p>
        <Tekstveld naam="betaalrekening-iban" label={t('veld.iban')} optioneel spellCheck={false} />
        <Tekstveld naam="betaalrekening-bic" label={t('veld.bic')} optioneel spellCheck={false} breedte="midden" />
        <Tekstveld naam="betaalrekening-tenaamstelling" label={t('veld.tenaamstelling')} optioneel maxLength={70} />
      </Veldgroep>
    </>
  )
}

function Termijnvelden() {
  const t = useTekst('beheer')
  return (
    <Veldgroep titel={t('onderwerp.termijnen.titel')}>
      {TERMIJNVELDEN.map((naam) => (
        <Tekstveld
          key={naam}
          naam={naam}
          label={t(`veld.${naam}`)}
          hint={t(`eenheid.${naam}`)}
          inputMode="numeric"
          breedte="kort"
        />
      ))}
    </Veldgroep>
  )
}
