import { schrijfDatum } from '@meedoen/kern'
import { Link } from 'react-router'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Kaart } from '../../ui/Kaart.tsx'
import { Tijdlijn } from '../../ui/Tijdlijn.tsx'
import type { Berichtpagina, Gebeurtenis } from './bericht.server.ts'

/** Every attempt and everything that people did with a message, oldest first. */
export function Geschiedenis({
  pagina: { gebeurtenissen, volgende, regel, wachtOpOphalen },
}: {
  pagina: Berichtpagina
}) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  const zin = useZin()
  const uit = regel.richting === 'uit'
  if (!uit && gebeurtenissen.length === 0) return null
  return (
    <Kaart titel={t('post.geschiedenis')}>
      {gebeurtenissen.length === 0 && !wachtOpOphalen && <p>{t('post.nogNiets')}</p>}
      <Tijdlijn
        feiten={gebeurtenissen.map((gebeurtenis) => ({
          id: gebeurtenis.sleutel,
          datum: gebeurtenis.dag,
          tijd: gebeurtenis.tijd,
          tekst: zin(gebeurtenis),
          ...(gebeurtenis.soort === 'poging' ? {} : { bij: gebeurtenis.naam ?? t('post.systeem') }),
        }))}
      />
      {wachtOpOphalen && <p>{t('post.ophalen')}</p>}
      {volgende && gebeurtenissen.length > 0 && (
        <p>{t('post.volgende', { dag: schrijfDatum(volgende.dag, taal), tijd: volgende.tijd })}</p>
      )}
    </Kaart>
  )
}

function useZin() {
  const t = useTekst('werkplek')
  return (gebeurtenis: Gebeurtenis) => {
    if (gebeurtenis.soort === 'poging') {
      const { nummer, fout } = gebeurtenis
      const transport = t(`post.transport.${gebeurtenis.transport}`)
      if (!fout) return t('post.poging.gelukt', { nummer, transport })
      const detail = fout.detail === null ? '' : ` ${t('post.detail', { detail: fout.detail })}`
      return t('post.poging.mislukt', { nummer, transport, reden: `${t(`post.reden.${fout.code}`)}${detail}` })
    }
    const { soort, notitie, vervangenDoor } = gebeurtenis
    return (
      <>
        {t(`post.gebeurd.${soort}`, { notitie: notitie ?? '' })}{' '}
        {vervangenDoor && <Link to={`/werkplek/bericht/${vervangenDoor}`}>{t('post.vervanging')}</Link>}
      </>
    )
  }
}
