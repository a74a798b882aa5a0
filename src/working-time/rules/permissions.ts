/** Who asks to read somebody’s hours. */
export interface HoursReader {
  readonly party: string
  readonly isDeputyDirector: boolean
}

/**
 * Hours are read by herself and by the deputy director: no colleague, and not the administrator, who
 * runs the machine and not the team.
 */
export const mayReadHours = ({ party, isDeputyDirector }: HoursReader, person: string): boolean =>
  party === person || isDeputyDirector
