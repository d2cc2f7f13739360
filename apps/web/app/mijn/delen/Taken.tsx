import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { ReactNode } from 'react'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import type { Icoonnaam } from '../../ui/Icoon.tsx'
import { Icoon } from '../../ui/Icoon.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import type { Taak } from '../taken.ts'
import type { Zaakpagina } from '../zaak.server.ts'

/** "Dit moet u nog doen": what is asked now, and in words when nothing is. */
export function Taken({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('mijn')
  const { taken, kop, stand } = zaak
  const niets = taken.length === 0
  const moet = taken.some(({ soort }) => soort !== 'plan')
  const eigen = niets ? t('taken.niets') : moet ? t('taken.moet') : t('taken.kan')
  const titel = kop.handelt ? eigen : t('taken.nu')
  return (
    <Kaart titel={titel} icoon={niets ? 'vink' : 'lijst'} soort={niets ? 'zacht' : 'nu'}>
      {niets ? (
        <p>{stand === 'afgesloten' ? <Afloop zaak={zaak} /> : t(`stand.${stand}.uitleg`)}</p>
      ) : (
        <ul className="md-taken">
          {taken.map((taak) => (
            <li key={taak.soort}>
              <Taakregel taak={taak} zaak={kop.id} />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  )
}

function Afloop({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('mijn')
  const taal = useTaal()
  if (!zaak.afloop || !zaak.afgeslotenOp) return null
  return t(`afloop.${zaak.afloop}.uitleg`, { datum: schrijfDatum(zaak.afgeslotenOp, taal) })
}

function Taakregel({ taak, zaak }: { taak: Taak; zaak: string }) {
  const t = useTekst('mijn')
  const dag = useDag()
  switch (taak.soort) {
    case 'gesprek':
      return (
        <Regel icoon="kalender" titel={t('taken.gesprek.titel', { datum: dag(taak.op), tijd: taak.tijd })}>
          {t(`taken.gesprek.${taak.plaats}`)} {t('taken.gesprek.klaarleggen')}
        </Regel>
      )
    case 'gegevens':
      return (
        <Regel
          icoon="upload"
          titel={t('taken.gegevens.titel', { datum: dag(taak.uiterlijk) })}
          actie={taak.brief && { naar: `/mijn/${zaak}/brief/${taak.brief}`, tekst: t('taken.gegevens.knop') }}
        >
          {t('taken.gegevens.tekst')}
        </Regel>
      )
    case 'verslag':
      return (
        <Regel
          icoon="document"
          titel={t('taken.verslag.titel')}
          actie={{ naar: `/mijn/${zaak}/verslag`, tekst: t('taken.verslag.knop') }}
        >
          {taak.graag && t('taken.verslag.graag', { datum: dag(taak.graag) })} {t('taken.verslag.tekst')}
        </Regel>
      )
    case 'aanvraag':
      return (
        <Regel
          icoon="verstuur"
          titel={t('taken.aanvraag.titel')}
          actie={{ naar: `/mijn/${zaak}/aanvraag`, tekst: t('taken.aanvraag.knop') }}
        >
          {t(`taken.aanvraag.${taak.reden}`)}
        </Regel>
      )
    case 'plan':
      return (
        <Regel
          icoon="wijzig"
          titel={t('taken.plan.titel')}
          actie={{ naar: `/mijn/${zaak}/plan`, tekst: t('taken.plan.knop'), soort: 'tweede' }}
        >
          {taak.voorbij || !taak.uiterlijk
            ? t('taken.plan.laat')
            : t('taken.plan.tekst', { datum: dag(taak.uiterlijk) })}
        </Regel>
      )
  }
}

const useDag = () => {
  const taal = useTaal()
  return (datum: Datum | null): string => (datum ? schrijfDatum(datum, taal) : '')
}

type Actie = { readonly naar: string; readonly tekst: string; readonly soort?: 'tweede' }
type RegelProps = { icoon: Icoonnaam; titel: string; actie?: Actie | null | ''; children: ReactNode }

function Regel({ icoon, titel, actie, children }: RegelProps) {
  return (
    <div className="md-taak">
      <Icoon naam={icoon} maat={24} />
      <div className="md-taak__inhoud">
        <h3>{titel}</h3>
        <p>{children}</p>
        {actie && (
          <div>
            <Knoplink naar={actie.naar} soort={actie.soort ?? 'hoofd'}>
              {actie.tekst}
            </Knoplink>
          </div>
        )}
      </div>
    </div>
  )
}
