import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Badge, type Badgetoon } from '../../ui/Badge.tsx'
import { Paginakop, Rij, Stapel } from '../../ui/Indeling.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'
import { Leeg } from '../../ui/Leeg.tsx'
import { Samenvattingslijst } from '../../ui/Samenvattingslijst.tsx'
import { Gedaan } from '../Gedaan.tsx'
import { haalOnderwerp, type Versieregel } from './laad.server.ts'
import { vergelijkpad } from './vergelijk/sleutel.ts'

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
        {versies.length > 0 && <Handelingen />}
      </Paginakop>
      <Gedaan />
      <Ontwerpen />
      {versies.length === 0 && <Leeg titel={t('gemeente.ontbreekt')} tekst={t('gemeente.ontbreektTekst')} />}
      {versies.map((versie) => (
        <Versie key={versie.sleutel} versie={versie} />
      ))}
    </Stapel>
  )
}

function Handelingen() {
  const t = useTekst('verordening')
  const b = useTekst('beheer')
  const { onderwerp, ontwerpen, versies } = useLoaderData<typeof loader>()
  return (
    <Rij>
      <Knoplink naar={`/beheer/gemeente/${onderwerp}/wijzig`} icoon="wijzig">
        {b('gemeente.nieuweVersie')}
      </Knoplink>
      <Knoplink naar={`/beheer/gemeente/${onderwerp}/ontwerp/nieuw`} soort="tweede" icoon="plus">
        {t('ontwerp.maak')}
      </Knoplink>
      {ontwerpen.length + versies.length > 1 && (
        <Knoplink naar={vergelijkpad(onderwerp, {})} soort="stil">
          {t('vergelijk.naar')}
        </Knoplink>
      )}
    </Rij>
  )
}

/** What is being thought about; nothing of it holds. */
function Ontwerpen() {
  const t = useTekst('verordening')
  const { onderwerp, ontwerpen } = useLoaderData<typeof loader>()
  return ontwerpen.map(({ id, naam, ingang, gewijzigd, door }) => (
    <Kaart
      key={id}
      titel={
        <>
          {naam}{' '}
          <Badge toon="letop" icoon="wijzig">
            {t('ontwerp.badge')}
          </Badge>
        </>
      }
      tekst={t('ontwerp.geldtNiet', { ingang })}
      naar={{ adres: `/beheer/gemeente/${onderwerp}/ontwerp/${id}`, tekst: t('ontwerp.open', { naam }) }}
    >
      <p className="md-zacht md-klein">
        {door === null ? t('ontwerp.bijInrichting', { gewijzigd }) : t('ontwerp.door', { door, gewijzigd })}
      </p>
    </Kaart>
  ))
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
