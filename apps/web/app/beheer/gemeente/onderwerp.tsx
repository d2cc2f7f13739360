import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../../ui/Badge.tsx'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import { Gedaan } from '../Gedaan.tsx'
import { haalOnderwerp, type Versieregel } from './laad.server.ts'
import { wijzigbaarUit } from './onderwerpen.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalOnderwerp(vraag, vraag.params.onderwerp)

/** One subject: what holds now, what will hold, what held before, and where each was decided. */
export default function Onderwerp() {
  const t = useTekst('beheer')
  const { onderwerp, versies } = useLoaderData<typeof loader>()
  return (
    <Stapel smal>
      <Paginakop
        titel={t(`onderwerp.${onderwerp}.titel`)}
        inleiding={t(`onderwerp.${onderwerp}.tekst`)}
        terug={{ naar: '/beheer/gemeente', tekst: t('gemeente.titel') }}
      >
        {wijzigbaarUit(onderwerp) && versies.length > 0 ? (
          <div>
            <Knoplink naar={`/beheer/gemeente/${onderwerp}/wijzig`} icoon="wijzig">
              {t('gemeente.nieuweVersie')}
            </Knoplink>
          </div>
        ) : (
          <p className="md-zacht">{t('gemeente.alleenLezen')}</p>
        )}
      </Paginakop>
      <Gedaan />
      {versies.length === 0 && <Leeg titel={t('gemeente.ontbreekt')} tekst={t('gemeente.ontbreektTekst')} />}
      {versies.map((versie) => (
        <Versie key={versie.sleutel} versie={versie} />
      ))}
    </Stapel>
  )
}

const TOON: Record<Versieregel['geldt'], Badgetoon> = { nu: 'goed', straks: 'info', voorheen: 'stil' }

function Versie({ versie: { ingang, bron, door, vastgesteld, geldt, inhoud } }: { versie: Versieregel }) {
  const t = useTekst('beheer')
  const titel = (
    <>
      {t('gemeente.vanaf', { ingang })} <Badge toon={TOON[geldt]}>{t(`gemeente.geldt.${geldt}`)}</Badge>
    </>
  )
  const lijst = <Samenvattingslijst regels={inhoud} />
  return (
    <Kaart titel={titel} soort={geldt === 'voorheen' ? 'zacht' : 'gewoon'}>
      <p className="md-zacht md-klein">
        {t('gemeente.bron', { bron })}{' '}
        {door === null ? t('gemeente.bijInrichting', { vastgesteld }) : t('gemeente.door', { door, vastgesteld })}
      </p>
      {geldt === 'voorheen' ? (
        <details className="md-waarom">
          <summary>{t('gemeente.toonInhoud')}</summary>
          <div className="md-waarom__lijf">{lijst}</div>
        </details>
      ) : (
        lijst
      )}
    </Kaart>
  )
}
