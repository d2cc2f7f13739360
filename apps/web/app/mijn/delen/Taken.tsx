import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useBezoek } from '../../bezoek.ts'
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
  const { taken, kop } = zaak
  const niets = taken.length === 0
  const moet = taken.some(({ soort }) => soort !== 'plan')
  const eigen = niets ? t('taken.niets') : moet ? t('taken.moet') : t('taken.kan')
  const titel = kop.handelt ? eigen : t('taken.nu')
  return (
    <Kaart titel={titel} icoon={niets ? 'vink' : 'lijst'} soort={niets ? 'zacht' : 'nu'}>
      {niets ? (
        <Uitleg zaak={zaak} />
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

/** What happens now when nothing is asked, or how the case ended. */
function Uitleg({ zaak }: { zaak: Zaakpagina }) {
  const t = useTekst('mijn')
  const dag = useDag()
  const { vandaag } = useBezoek()
  const { stand, afloop, samengevoegdMet } = zaak
  if (stand !== 'afgesloten') return <p>{t(`stand.${standNu(zaak, vandaag)}.uitleg`)}</p>
  return (
    <>
      {afloop && <p>{t(`afloop.${afloop}.uitleg`, { datum: dag(zaak.afgeslotenOp) })}</p>}
      {samengevoegdMet && <Link to={`/mijn/${samengevoegdMet}`}>{t('afloop.dubbel.naar')}</Link>}
    </>
  )
}

/** Help that runs out, or that the resident arranges with a pgb, reads differently from help that has just started. */
function standNu({ stand, hulp }: Zaakpagina, vandaag: Datum) {
  const toegekend = hulp.filter(({ besluit }) => besluit === 'toegekend')
  if (stand !== 'hulp-gestart' || toegekend.length === 0) return stand
  if (toegekend.every(({ eind }) => eind !== null && eind < vandaag)) return 'hulp-afgelopen'
  return toegekend.every(({ vorm }) => vorm === 'pgb') ? 'pgb' : stand
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
