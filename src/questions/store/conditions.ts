import { isOf } from '../../platform/database/conditions.ts'

/** What both lists are asked: their theme and neighbourhood, '' for any. */
export const about = ({
  theme,
  quartier,
}: {
  readonly theme: string
  readonly quartier: string
}) => [...isOf('theme', theme), ...isOf('neighbourhood', quartier)]
