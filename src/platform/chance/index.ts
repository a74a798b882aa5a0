export { LotOutOfBounds, seededChance } from './seeded-chance.ts'
export {
  newSecretSeed,
  revealSeed,
  type Seal,
  sealSeed,
  type SecretSeed,
  seedOfDraw,
  UnsealableSeed,
} from './sealed-seed.ts'
