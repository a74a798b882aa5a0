/** Addresses of documents, without language. */
export const documentPaths = {
  office: () => '/administration/documents',
  pdf: (template: string) => `/administration/documents/${template}/apercu.pdf`,
  docx: (template: string) => `/administration/documents/${template}/apercu.docx`,
} as const
