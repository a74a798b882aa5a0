/**
 * Reads the answers of one kept connection, each with its length told: heads are small, bodies may
 * come in pieces.
 *
 * @returns what is called with each piece that comes
 */
export function answersIn(tell: (head: string) => void): (piece: Buffer) => void {
  let awaited = 0
  let head = ''
  return (piece) => {
    if (awaited === 0) {
      const end = piece.indexOf('\r\n\r\n')
      head = piece.toString('latin1', 0, end)
      const length = /^content-length: (\d+)/im.exec(head)?.[1]
      if (end === -1 || length === undefined) throw new Error(`Réponse inattendue : ${head}`)
      awaited = end + 4 + Number(length)
    }
    awaited -= piece.length
    if (awaited === 0) tell(head)
  }
}
