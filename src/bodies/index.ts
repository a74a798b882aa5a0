/** The front door of bodies: the councils and committees of residents. */
export { type Body, type BodyKind, bodyKinds } from './rules/body.ts'
export { bodyPaths } from './rules/paths.ts'
export { bodies } from './store/bodies.ts'
export { bodiesVersion, bodyKind } from './store/versions.ts'
export { personalData } from './personal-data.ts'
