/** Addresses of approvals, without language. */
export const approvalPaths = {
  toSign: '/a-signer',
  sign: (step: string) => `/a-signer/${step}`,
  absences: '/a-signer/absences',
  endAbsence: (id: string) => `/a-signer/absences/${id}/fin`,
  office: '/administration/validations',
  history: (id: string) => `/administration/validations/suivi/${id}`,
  circuits: '/administration/validations/circuits',
  circuit: (kind: string) => `/administration/validations/circuits/${kind}`,
} as const
