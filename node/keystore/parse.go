package keystore

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"

	"github.com/limn-network/limn/protocol"
)

// Bounds of a key file. A file may come from elsewhere, and the decryption it asks for must fit in memory: scrypt takes
// 128 * n * r bytes, so these allow 1 GiB, four times what wallets use.
const (
	maxFile    = 16 << 10
	maxN       = 1 << 20
	maxR       = 8
	maxP       = 16
	keyLength  = 32
	ivLength   = 16
	fileFormat = 3
)

// file is what is known about a key without its passphrase.
type file struct {
	address protocol.Address
	cost    int // of trying one passphrase: scrypt's n * r * p
}

// parse checks everything that go-ethereum's DecryptKey takes on trust: it panics on a wrong length of the iv or the
// derived key, and allocates what the file asks for.
func parse(data []byte) (file, error) {
	if len(data) > maxFile {
		return file{}, fmt.Errorf("%w: larger than %d bytes", ErrFile, maxFile)
	}
	var raw struct {
		Address string `json:"address"`
		Version int    `json:"version"`
		Crypto  struct {
			Cipher       string `json:"cipher"`
			CipherText   string `json:"ciphertext"`
			CipherParams struct {
				IV string `json:"iv"`
			} `json:"cipherparams"`
			KDF string `json:"kdf"`
			// A map as in go-ethereum and not a struct, whose fields would also match "N" where the map has only "n".
			KDFParams map[string]any `json:"kdfparams"`
			MAC       string         `json:"mac"`
		} `json:"crypto"`
	}
	if err := json.Unmarshal(data, &raw); err != nil {
		return file{}, fmt.Errorf("%w: %w", ErrFile, err)
	}
	c := raw.Crypto
	cost, err := scryptCost(c.KDFParams)
	salt, salted := c.KDFParams["salt"].(string)
	switch {
	case raw.Version != fileFormat:
		return file{}, fmt.Errorf("%w: version %d, only %d is read", ErrFile, raw.Version, fileFormat)
	case c.Cipher != "aes-128-ctr" || c.KDF != "scrypt":
		return file{}, fmt.Errorf("%w: cipher %q with %q, only aes-128-ctr with scrypt is read", ErrFile, c.Cipher, c.KDF)
	case err != nil:
		return file{}, err
	case !salted:
		return file{}, fmt.Errorf("%w: its salt is missing", ErrFile)
	}
	for _, field := range []struct {
		name, text string
		length     int // 0 is any
	}{
		{"iv", c.CipherParams.IV, ivLength},
		{"ciphertext", c.CipherText, keyLength},
		{"mac", c.MAC, keyLength},
		{"salt", salt, 0},
	} {
		value, err := hex.DecodeString(field.text)
		if err != nil || (field.length != 0 && len(value) != field.length) {
			return file{}, fmt.Errorf("%w: its %s is malformed", ErrFile, field.name)
		}
	}
	f := file{cost: cost}
	if err := f.address.UnmarshalText([]byte(raw.Address)); err != nil {
		return file{}, fmt.Errorf("%w: its address is malformed", ErrFile)
	}
	return f, nil
}

// scryptCost checks the parameters of the derivation and returns n * r * p.
func scryptCost(params map[string]any) (int, error) {
	number := func(name string) int {
		if v, ok := params[name].(float64); ok && v == math.Trunc(v) && v >= 0 && v <= math.MaxInt32 {
			return int(v)
		}
		return -1
	}
	n, r, p := number("n"), number("r"), number("p")
	switch {
	case n < 2 || n > maxN || n&(n-1) != 0 || r < 1 || r > maxR || p < 1 || p > maxP:
		return 0, fmt.Errorf("%w: its scrypt parameters are out of bounds", ErrFile)
	case number("dklen") != keyLength:
		return 0, fmt.Errorf("%w: its derived key has not %d bytes", ErrFile, keyLength)
	}
	return n * r * p, nil
}
