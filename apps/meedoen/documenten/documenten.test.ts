import { describe, expect, it } from 'vitest'
import { logIn } from '../proef/log-in.ts'
import { DOCUMENT } from '../proef/proefkamers.ts'
import { proefserver } from '../proef/proefserver.ts'
import { HOOGSTENS_BYTES, leesBestand, schoneNaam } from './lees-bestand.ts'
import { bijlagekop } from './routes.ts'
import { herkenSoort } from './soorten.ts'

const bytes = (tekst: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(tekst, 'latin1'))
const PDF = bytes('%PDF-1.7\n')
const PNG = bytes('\x89PNG\r\n\x1a\n')

const lees = (naam: string, ...delen: BlobPart[]) => leesBestand('plan', new File(delen, naam))

describe('een upload', () => {
  it('geeft naam, soort en inhoud', async () => {
    expect(await lees('plan.pdf', PDF)).toEqual({
      ok: true,
      waarde: { naam: 'plan.pdf', type: 'application/pdf', bytes: PDF },
    })
  })

  it('weigert een bestand dat zich voordoet als iets anders', async () => {
    const pogingen: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
      ['plan.pdf', bytes('<html><script>')],
      ['plan.html', PDF],
      ['foto.pdf', PNG],
      ['plan', PDF],
      ['virus.exe', bytes('MZ')],
      ['plan.svg', bytes('<svg>')],
      ['macro.docx', bytes('PK\x03\x04word/document.xml vbaProject.bin')],
    ]
    for (const [naam, inhoud] of pogingen) {
      expect(await lees(naam, inhoud)).toMatchObject({
        ok: false,
        code: 'bestand-soort',
        veld: 'plan',
      })
    }
  })

  it('neemt tien megabyte aan en geen byte meer', async () => {
    const vol = new Uint8Array(HOOGSTENS_BYTES)
    vol.set(PDF)
    expect((await lees('plan.pdf', vol)).ok).toBe(true)
    expect(await lees('plan.pdf', vol, PDF)).toMatchObject({
      code: 'bestand-te-groot',
    })
  })

  it('kent pdf, png, jpg, heic, docx en odt', () => {
    expect(herkenSoort('a.JPG', bytes('\xff\xd8\xff\xe0'))).toBe('image/jpeg')
    expect(herkenSoort('a.heic', bytes('\0\0\0\x18ftypheic'))).toBe('image/heic')
    expect(herkenSoort('a.docx', bytes('PK\x03\x04....word/document.xml'))).toContain('wordprocessingml')
    expect(herkenSoort('a.odt', bytes('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text'))).toContain(
      'opendocument',
    )
  })

  it('houdt van de naam over wat op elk systeem kan', () => {
    expect(schoneNaam('C:\\Users\\Truus\\mijn plan.pdf')).toBe('mijn plan.pdf')
    expect(schoneNaam('../../etc/passwd')).toBe('passwd')
    expect(schoneNaam('\u202Efdp.exe\u0000.pdf')).toBe('fdp.exe.pdf')
    expect(schoneNaam('.pdf')).toBe('pdf')
    expect(schoneNaam(`${'x'.repeat(300)}.docx`)).toMatch(/^x{115}\.docx$/)
  })
})

describe('een download', () => {
  it('is een bijlage die geen browser uitvoert', async () => {
    const klant = (await proefserver()).klant()
    await logIn(klant, 'medewerker', 'sanne')
    const { status, koppen, tekst } = await klant.haal(`/document/${DOCUMENT}`)
    expect([status, tekst]).toEqual([200, '<script>alert(1)</script>'])
    expect(koppen['content-disposition']).toBe(bijlagekop('brief "één".html'))
    expect(koppen['content-security-policy']).toBe("sandbox; default-src 'none'")
    expect([koppen['x-content-type-options'], koppen['cache-control']]).toEqual(['nosniff', 'private, no-store'])
  })

  it('bestaat niet voor wie haar niet mag zien', async () => {
    const klant = (await proefserver()).klant()
    await logIn(klant, 'inwoner', 'truus')
    for (const id of [DOCUMENT, '00000000-0000-4000-8000-000000000009', 'geen-id']) {
      expect((await klant.haal(`/document/${id}`)).status).toBe(404)
    }
  })

  it('vraagt wie niet is ingelogd om in te loggen, en komt daarna terug', async () => {
    const klant = (await proefserver()).klant()
    const { status, koppen } = await klant.haal(`/document/${DOCUMENT}?x=1`)
    expect([status, koppen.location]).toEqual([
      303,
      `/inloggen?terugNaar=${encodeURIComponent(`/document/${DOCUMENT}`)}`,
    ])
  })

  it('draagt elke naam over zonder dat die de kop kan breken', () => {
    expect(bijlagekop('één "brief";\r\nX: y.pdf')).toBe(
      'attachment; filename="een brief;X: y.pdf"; filename*=UTF-8\'\'%C3%A9%C3%A9n%20%22brief%22%3B%0D%0AX%3A%20y.pdf',
    )
  })
})
