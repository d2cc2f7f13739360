import { datumOp, schrijfDatum } from '@meedoen/kern'
import type { Bijdrageronde } from '@meedoen/levering'
import { useTaal, useTekst } from '../../teksten/gebruik.ts'
import { Knopformulier } from '../../ui/Formulier.tsx'
import { Kaart } from '../../ui/Kaart.tsx'
import { Knoplink } from '../../ui/Knop.tsx'

/** The file of a run: take it, and say that it was delivered. */
export function Bestand({ ronde: { id, stand, formaat, sha256, aangeleverd } }: { ronde: Bijdrageronde }) {
  const t = useTekst('werkplek')
  const taal = useTaal()
  if (sha256 === null) return null
  return (
    <Kaart titel={t('eb.bestand.titel')} icoon="download" soort={stand === 'klaar' ? 'nu' : 'gewoon'}>
      <p>{t('eb.bestand.eigen', { formaat })}</p>
      <div>
        <Knoplink naar={`/werkplek/bijdrage/${id}/bestand`} soort="tweede" icoon="download" reloadDocument>
          {t('eb.bestand.download')}
        </Knoplink>
      </div>
      <p className="md-klein">
        {t('eb.bestand.sha')}
        <br />
        <code className="md-breek">{sha256}</code>
      </p>
      {aangeleverd ? (
        <p>{t('eb.bestand.gemeld', { datum: schrijfDatum(datumOp(aangeleverd), taal) })}</p>
      ) : (
        <Knopformulier naam="aangeleverd" velden={{ sha256 }}>
          {t('eb.bestand.meld')}
        </Knopformulier>
      )}
    </Kaart>
  )
}
