const begint = (bytes: Uint8Array, teken: readonly number[], vanaf = 0): boolean =>
  teken.every((byte, i) => bytes[vanaf + i] === byte)

const tekens = (tekst: string): readonly number[] => [...tekst].map((teken) => teken.charCodeAt(0))

/** Reads names in the local headers of a ZIP: Office and OpenDocument files are told apart by what lies first in them. */
const zipBevat = (bytes: Uint8Array, naam: string): boolean =>
  begint(bytes, [0x50, 0x4b, 0x03, 0x04]) &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(naam)

type Soort = {
  readonly type: string
  readonly extensies: readonly string[]
  readonly herken: (bytes: Uint8Array) => boolean
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** What may be uploaded: the first bytes decide, not the name or what the browser says. Macro files (docm) are not among them. */
const SOORTEN: readonly Soort[] = [
  { type: 'application/pdf', extensies: ['pdf'], herken: (b) => begint(b, tekens('%PDF-')) },
  { type: 'image/png', extensies: ['png'], herken: (b) => begint(b, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { type: 'image/jpeg', extensies: ['jpg', 'jpeg'], herken: (b) => begint(b, [0xff, 0xd8, 0xff]) },
  {
    type: 'image/heic',
    extensies: ['heic', 'heif'],
    herken: (b) => begint(b, tekens('ftyp'), 4) && ['heic', 'heix', 'mif1'].some((merk) => begint(b, tekens(merk), 8)),
  },
  {
    type: `${OFFICE}.wordprocessingml.document`,
    extensies: ['docx'],
    herken: (b) => zipBevat(b, 'word/document.xml') && !zipBevat(b, 'vbaProject.bin'),
  },
  {
    type: 'application/vnd.oasis.opendocument.text',
    extensies: ['odt'],
    herken: (b) => zipBevat(b, 'mimetypeapplication/vnd.oasis.opendocument.text'),
  },
]

/** The media type of a file that may come in, or undefined. The extension of the name must fit the content. */
export function herkenSoort(naam: string, bytes: Uint8Array): string | undefined {
  const extensie = /\.([a-z0-9]+)$/i.exec(naam)?.[1]?.toLowerCase()
  const soort = SOORTEN.find((kandidaat) => kandidaat.herken(bytes))
  return soort && extensie !== undefined && soort.extensies.includes(extensie) ? soort.type : undefined
}
