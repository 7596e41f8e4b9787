package protocol

import (
	"fmt"
	"math/big"
	"strings"
)

// Amount is a sum of the fee token in gwei, 1e-9 of a token, the unit of every signed message and every settled
// record. The token has 18 decimals, so one gwei is 1e9 wei.
type Amount uint64

// MaxPrice is the largest price a record can carry: 40 bits of gwei, about 1,099 tokens.
const MaxPrice Amount = 1<<40 - 1

const weiPerGwei = 1_000_000_000

// Token is one whole token.
const Token Amount = 1_000_000_000

// Wei returns a in wei.
func (a Amount) Wei() *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(uint64(a)), big.NewInt(weiPerGwei))
}

// AmountFromWei converts wei, which must be a whole number of gwei that fits in 64 bits.
func AmountFromWei(wei *big.Int) (Amount, error) {
	gwei, rest := new(big.Int).QuoRem(wei, big.NewInt(weiPerGwei), new(big.Int))
	if rest.Sign() != 0 {
		return 0, fmt.Errorf("%w: %s wei is not a multiple of 1 gwei", ErrAmount, wei)
	}
	if gwei.Sign() < 0 || !gwei.IsUint64() {
		return 0, fmt.Errorf("%w: %s wei is out of range", ErrAmount, wei)
	}
	return Amount(gwei.Uint64()), nil
}

// ParseAmount reads what a person types: "1.5", "1.5 LIMN", "20 gwei". A bare number means whole tokens.
func ParseAmount(s string) (Amount, error) {
	text, unit, scale := strings.TrimSpace(s), "", 9
	if i := strings.LastIndexAny(text, "0123456789."); i >= 0 {
		text, unit = text[:i+1], strings.ToLower(strings.TrimSpace(text[i+1:]))
	}
	switch unit {
	case "", "limn":
	case "gwei":
		scale = 0
	default:
		return 0, fmt.Errorf("%w: unit %q in %q is not LIMN or gwei", ErrAmount, unit, s)
	}
	whole, fraction, _ := strings.Cut(text, ".")
	if whole == "" && fraction == "" {
		return 0, fmt.Errorf("%w: %q is not a number", ErrAmount, s)
	}
	if len(fraction) > scale {
		return 0, fmt.Errorf("%w: %q is finer than 1 gwei, the smallest unit", ErrAmount, s)
	}
	digits := whole + fraction + strings.Repeat("0", scale-len(fraction))
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok || n.Sign() < 0 || strings.ContainsAny(digits, "+-_") {
		return 0, fmt.Errorf("%w: %q is not a number", ErrAmount, s)
	}
	if !n.IsUint64() {
		return 0, fmt.Errorf("%w: %q is too large", ErrAmount, s)
	}
	return Amount(n.Uint64()), nil
}

// String returns a in tokens without trailing zeros, such as "0.0125 LIMN".
func (a Amount) String() string {
	s := fmt.Sprintf("%d.%09d", a/Token, a%Token)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".") + " LIMN"
}
