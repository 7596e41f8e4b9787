package compute

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// TestTokenizerMatchesTraining compares with the reference in compute/train/captions.py, which wrote the file.
func TestTokenizerMatchesTraining(t *testing.T) {
	m := modelOn(t, "")
	b, err := os.ReadFile("testdata/tokenizer.json")
	require.NoError(t, err)
	var cases []struct {
		Prompt, Class  string
		Words, Unknown []string
	}
	require.NoError(t, json.Unmarshal(b, &cases))
	require.NotEmpty(t, cases)
	for _, c := range cases {
		got := m.tokenizer.understand(c.Prompt)
		require.Equal(t, c.Words, append([]string{}, got.Words...), c.Prompt)
		require.Equal(t, c.Unknown, append([]string{}, got.Unknown...), c.Prompt)
		require.Equal(t, c.Class, got.Class, c.Prompt)
	}
}

func TestUnderstand(t *testing.T) {
	m := modelOn(t, "")
	p := m.Understand("A RED apple, on a blue background – s'il vous plaît 日本")
	require.Equal(t, []string{"red", "apple", "blue", "background"}, p.Words)
	require.Equal(t, []string{"sil", "vous", "plaît", "日本"}, p.Unknown)
	require.Equal(t, "tint+background", p.Class)
	require.Len(t, p.Tokens, 16)
	require.Equal(t, otherClass, m.Understand("").Class)
}

func FuzzUnderstand(f *testing.F) {
	m := modelOn(f, "")
	f.Add("a red apple on a blue background")
	f.Add("שלום 日本語 कुत्ता \u202e cats \x00 🍎🍎")
	f.Add(strings.Repeat("cats ", 200))
	f.Add("\xff\xfe")
	f.Fuzz(func(t *testing.T, prompt string) {
		for _, p := range []Prompt{m.tokenizer.understand(prompt), m.Understand(prompt)} {
			require.Len(t, p.Tokens, m.tokenizer.length)
			require.LessOrEqual(t, len(p.Unknown), maxUnknown)
			for i, id := range p.Tokens {
				require.Less(t, int(id), len(m.tokenizer.Words))
				require.NotEqual(t, uint16(nullToken), id)
				require.Equal(t, i < len(p.Words), id != padToken)
			}
		}
		err := m.Validate(prompt, m.DefaultParams())
		if !utf8.ValidString(prompt) || len(prompt) > MaxPromptBytes {
			require.Error(t, err)
		}
	})
}

// TestHugePrompt feeds a megabyte in every script to the part behind the length check.
func TestHugePrompt(t *testing.T) {
	m := modelOn(t, "")
	for _, word := range []string{"cats ", "日本語", "кот ", "\U0001f34e ", "a", "ice cream "} {
		p := m.tokenizer.understand(strings.Repeat(word, 1<<20/len(word)))
		require.Len(t, p.Tokens, 16)
		require.ErrorIs(t, m.Validate(strings.Repeat(word, 1<<20/len(word)), m.DefaultParams()), ErrPromptTooLong)
	}
}
