package dagcbor

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
)

type pair struct {
	Long  string `cbor:"long"`
	Short int    `cbor:"s"`
}

func TestForm(t *testing.T) {
	b, err := Marshal(pair{"x", 5})
	require.NoError(t, err)
	require.Equal(t, "a2"+"6173"+"05"+"646c6f6e67"+"6178", hex.EncodeToString(b), "shorter keys come first")
	var p pair
	require.NoError(t, Unmarshal(b, &p))
	require.Equal(t, pair{"x", 5}, p)

	for name, text := range map[string]string{
		"long integer":      "a2" + "6173" + "1805" + "646c6f6e67" + "6178",
		"other order":       "a2" + "646c6f6e67" + "6178" + "6173" + "05",
		"field missing":     "a1" + "6173" + "05",
		"unknown field":     "a3" + "6173" + "05" + "6174" + "05" + "646c6f6e67" + "6178",
		"field twice":       "a3" + "6173" + "05" + "6173" + "05" + "646c6f6e67" + "6178",
		"indefinite length": "bf" + "6173" + "05" + "646c6f6e67" + "6178" + "ff",
		"more behind":       "a2" + "6173" + "05" + "646c6f6e67" + "6178" + "00",
		"cut off":           "a2" + "6173" + "05" + "646c6f6e67",
	} {
		b, err := hex.DecodeString(text)
		require.NoError(t, err)
		require.Error(t, Unmarshal(b, &pair{}), name)
	}
}
