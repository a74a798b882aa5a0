export { installationSecret, ownSecret, SecretTooShort } from './installation-secret.ts'
export { builtWorker } from './built-worker.ts'
export {
  keptPhoto,
  mostPhotoBytes,
  type PhotoRefusal,
  type ReadyPhoto,
  readyPhoto,
} from './photo.ts'
export { inProject, projectRoot } from './project-root.ts'
export { type FileColumn, letGo, namedFiles, sharedFiles } from './shared-files.ts'
export {
  type FileHash,
  FileMissing,
  filesIn,
  isFileHash,
  type StoredFiles,
} from './stored-files.ts'
