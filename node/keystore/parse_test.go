package keystore

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

// FuzzParse holds that no file crashes the parser, and that what it lets through cannot crash the decryption. Only
// cheap parameters are decrypted, so that the fuzzer gets somewhere.
func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"address":"0000000000000000000000000000000000000000","version":3,"crypto":{"cipher":"aes-128-ctr",` +
		`"ciphertext":"0000000000000000000000000000000000000000000000000000000000000000",` +
		`"cipherparams":{"iv":"00000000000000000000000000000000"},"kdf":"scrypt",` +
		`"kdfparams":{"n":2,"r":1,"p":1,"dklen":32,"salt":"00"},` +
		`"mac":"0000000000000000000000000000000000000000000000000000000000000000"}}`))
	f.Add([]byte(`{"version":3}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := parse(data)
		if err != nil || file.cost > 1<<10 {
			return
		}
		keystore.DecryptKey(data, "") // its error does not matter, only that it returns
	})
}
