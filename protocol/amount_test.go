package protocol

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseAmount(t *testing.T) {
	good := map[string]Amount{
		"0":                         0,
		"1":                         Token,
		"1.5":                       1_500_000_000,
		" 1.5 LIMN ":                1_500_000_000,
		"1.5limn":                   1_500_000_000,
		"0.000000001":               1,
		".25":                       250_000_000,
		"2.":                        2 * Token,
		"20 gwei":                   20,
		"20 GWEI":                   20,
		"007":                       7 * Token,
		"18446744073709551615 gwei": math.MaxUint64,
		"18446744073.709551615":     math.MaxUint64,
	}
	for text, want := range good {
		got, err := ParseAmount(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{
		"", " ", ".", "LIMN", "gwei", "1 ETH", "1 wei", "-1", "+1", "1e3", "0x10", "1_000", "1,5", "1.2.3", "1 000", "1..2", "NaN", "∞", "١",
		"0.0000000001", "0.5 gwei", "18446744073709551616 gwei", "18446744073.709551616", "1 gwei gwei", "1 -", "1.-5", "1\x00",
	} {
		_, err := ParseAmount(text)
		require.ErrorIs(t, err, ErrAmount, "%q", text)
	}
}

func TestAmountString(t *testing.T) {
	for a, want := range map[Amount]string{
		0: "0 LIMN", 1: "0.000000001 LIMN", 12_500_000: "0.0125 LIMN", Token: "1 LIMN", 10 * Token: "10 LIMN",
		math.MaxUint64: "18446744073.709551615 LIMN",
	} {
		require.Equal(t, want, a.String())
		back, err := ParseAmount(a.String())
		require.NoError(t, err)
		require.Equal(t, a, back)
	}
}

func TestAmountWei(t *testing.T) {
	for _, a := range []Amount{0, 1, Token, MaxPrice, math.MaxUint64} {
		back, err := AmountFromWei(a.Wei())
		require.NoError(t, err)
		require.Equal(t, a, back)
	}
	require.Equal(t, "1000000000000000000", Token.Wei().String())
	tooLarge := new(big.Int).Add(Amount(math.MaxUint64).Wei(), big.NewInt(weiPerGwei))
	for _, wei := range []*big.Int{big.NewInt(1), big.NewInt(-1), big.NewInt(-weiPerGwei), big.NewInt(weiPerGwei + 1), tooLarge} {
		_, err := AmountFromWei(wei)
		require.ErrorIs(t, err, ErrAmount, wei)
	}
}
