/**
 * Of a server of mail on 127.0.0.1, that no authority knows: valid for a hundred years, and worth nothing
 * outside of the tests. Made by `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1
 * -nodes -days 36500 -subj /CN=essai -addext subjectAltName=IP:127.0.0.1`.
 */
export const ofTheTests = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgfYliap4hLA6FfV09
8tCG2NUzIWcGWQhzM3qR5Qf5zlmhRANCAAQMkdN21+X5ObSccflP7OARMPaF1cZe
5cEjW9lWGiztbE1Qbxzzsb65jX1NikGql9Z1Kzsf1YBK22Okpuv95XGx
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBiDCCAS6gAwIBAgIUImEqDtEcBzMU6uCb350esCfHpsEwCgYIKoZIzj0EAwIw
EDEOMAwGA1UEAwwFZXNzYWkwIBcNMjYxMTI4MDYyOTEwWhgPMjEyNjExMDQwNjI5
MTBaMBAxDjAMBgNVBAMMBWVzc2FpMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
DJHTdtfl+Tm0nHH5T+zgETD2hdXGXuXBI1vZVhos7WxNUG8c87G+uY19TYpBqpfW
dSs7H9WASttjpKbr/eVxsaNkMGIwHQYDVR0OBBYEFNvJU+NG+1rl7zlOHS7QgIfj
8PYjMB8GA1UdIwQYMBaAFNvJU+NG+1rl7zlOHS7QgIfj8PYjMA8GA1UdEwEB/wQF
MAMBAf8wDwYDVR0RBAgwBocEfwAAATAKBggqhkjOPQQDAgNIADBFAiEA2H16E61z
VHBrX1vTOiaLSQGQu43XKiHt8cgHsv+28cACIG+xMlktsLkz5xwUDmdI8w+VYs6K
Zbgkrq4uhoLIDVZL
-----END CERTIFICATE-----`,
} as const
