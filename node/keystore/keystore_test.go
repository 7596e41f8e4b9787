package keystore_test

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/protocol"
)

func TestCreateOpen(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	entries, err := keystore.List(dir)
	require.NoError(t, err)
	require.Empty(t, entries)

	key, err := keystore.CreateLight(dir, keystore.Node, "correct horse")
	require.NoError(t, err)
	again, err := keystore.Open(dir, keystore.Node, "correct horse")
	require.NoError(t, err)
	require.Equal(t, key.Address(), again.Address())
	digest := protocol.Hash{1, 2, 3}
	first, err := key.SignDigest(digest)
	require.NoError(t, err)
	second, err := again.SignDigest(digest)
	require.NoError(t, err)
	require.Equal(t, first, second)

	entries, err = keystore.List(dir)
	require.NoError(t, err)
	require.Equal(t, []keystore.Entry{{Name: "node", Address: key.Address()}}, entries)
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 1, "a temporary file stayed behind")
}

// TestStandardStrength takes a second and proves that Create protects what CreateLight only hides.
func TestStandardStrength(t *testing.T) {
	dir := t.TempDir()
	_, err := keystore.Create(dir, keystore.Owner, "x")
	require.NoError(t, err)
	data, err := os.ReadFile(filepath.Join(dir, "owner.json"))
	require.NoError(t, err)
	require.Contains(t, string(data), `"n":262144`)
	require.Contains(t, string(data), `"version":3`)
}

func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	key, err := keystore.CreateLight(dir, keystore.Payer, "right")
	require.NoError(t, err)
	path := filepath.Join(dir, "payer.json")
	before, err := os.ReadFile(path)
	require.NoError(t, err)

	_, err = keystore.Open(dir, keystore.Payer, "wrong")
	require.ErrorIs(t, err, keystore.ErrPassphrase)
	require.Contains(t, err.Error(), "try again")
	require.NotContains(t, err.Error(), "wrong for", "the passphrase itself must not be printed")

	_, err = keystore.CreateLight(dir, keystore.Payer, "right")
	require.ErrorIs(t, err, keystore.ErrExists)
	require.ErrorIs(t, keystore.Import(dir, keystore.Payer, "right", key), keystore.ErrExists)
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, before, after)

	_, err = keystore.Open(dir, keystore.Owner, "right")
	require.ErrorIs(t, err, keystore.ErrNotFound)
	_, err = keystore.Create(dir, keystore.Node, "")
	require.ErrorIs(t, err, keystore.ErrEmptyPassphrase)
	require.ErrorIs(t, keystore.Import(dir, keystore.Node, "", key), keystore.ErrEmptyPassphrase)
	for _, name := range []string{"", "..", "a/b", "A", ".hidden", strings.Repeat("x", 65)} {
		_, err = keystore.CreateLight(dir, name, "right")
		require.ErrorIs(t, err, keystore.ErrName, name)
	}
}

func TestEmptyPassphraseOnRequest(t *testing.T) {
	dir := t.TempDir()
	key, err := keystore.CreateLight(dir, keystore.Node, "")
	require.NoError(t, err)
	again, err := keystore.Open(dir, keystore.Node, "")
	require.NoError(t, err)
	require.Equal(t, key.Address(), again.Address())
	_, err = keystore.Open(dir, keystore.Node, "x")
	require.ErrorIs(t, err, keystore.ErrPassphrase)
}

func TestPermissions(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the mode says nothing on Windows")
	}
	dir := filepath.Join(t.TempDir(), "keys")
	_, err := keystore.CreateLight(dir, keystore.Node, "p")
	require.NoError(t, err)
	path := filepath.Join(dir, "node.json")
	for name, want := range map[string]os.FileMode{path: 0o600, dir: 0o700} {
		info, err := os.Stat(name)
		require.NoError(t, err)
		require.Equal(t, want, info.Mode().Perm(), name)
	}
	for _, mode := range []os.FileMode{0o640, 0o604, 0o620, 0o644} {
		require.NoError(t, os.Chmod(path, mode))
		_, err = keystore.Open(dir, keystore.Node, "p")
		require.ErrorIs(t, err, keystore.ErrPermissions)
		require.Contains(t, err.Error(), "chmod 600 "+path)
	}
	require.NoError(t, os.Chmod(path, 0o400))
	_, err = keystore.Open(dir, keystore.Node, "p")
	require.NoError(t, err)
}

// TestDamagedFile changes one field at a time to what would crash or exhaust the decryption.
func TestDamagedFile(t *testing.T) {
	dir := t.TempDir()
	_, err := keystore.CreateLight(dir, keystore.Node, "p")
	require.NoError(t, err)
	path := filepath.Join(dir, "node.json")
	good, err := os.ReadFile(path)
	require.NoError(t, err)
	for _, change := range [][2]string{
		{`"n":4096`, `"n":1099511627776`},
		{`"n":4096`, `"n":4095`},
		{`"n":4096`, `"n":-4096`},
		{`"r":8`, `"r":0`},
		{`"p":6`, `"p":0`},
		{`"p":6`, `"p":6000000`},
		{`"dklen":32`, `"dklen":3`},
		{`"iv":"`, `"iv":"00`},
		{`"mac":"`, `"mac":"zz`},
		{`"salt":"`, `"salt":"z`},
		{`"scrypt"`, `"pbkdf2"`},
		{`"version":3`, `"version":1`},
		{`"address":"`, `"address":"00`},
		{`{`, ``},
	} {
		bad := strings.Replace(string(good), change[0], change[1], 1)
		require.NotEqual(t, string(good), bad, change[0])
		require.NoError(t, os.WriteFile(path, []byte(bad), 0o600))
		_, err := keystore.Open(dir, keystore.Node, "p")
		require.ErrorIs(t, err, keystore.ErrFile, "%s", change)
		_, err = keystore.List(dir)
		require.ErrorIs(t, err, keystore.ErrFile, "%s", change)
	}
	for _, length := range []int{0, 1, len(good) / 2, len(good) - 1} {
		require.NoError(t, os.WriteFile(path, good[:length], 0o600))
		_, err := keystore.Open(dir, keystore.Node, "p")
		require.ErrorIs(t, err, keystore.ErrFile)
	}
}

func TestSource(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "passphrase")
	require.NoError(t, os.WriteFile(file, []byte("from file\r\nsecond line\n"), 0o600))
	large := filepath.Join(dir, "large")
	require.NoError(t, os.WriteFile(large, make([]byte, 5000), 0o600))
	empty := filepath.Join(dir, "empty")
	require.NoError(t, os.WriteFile(empty, nil, 0o600))

	env := func(value string) func(string) (string, bool) {
		return func(name string) (string, bool) { return value, name == keystore.Environment }
	}
	unset := func(string) (string, bool) { return "", false }
	typed := func(answers ...string) func(string) (string, error) {
		return func(string) (string, error) {
			if len(answers) == 0 {
				return "", errors.New("asked too often")
			}
			answer := answers[0]
			answers = answers[1:]
			return answer, nil
		}
	}
	for name, c := range map[string]struct {
		source keystore.Source
		want   string
		err    error
	}{
		"nobody to ask":      {source: keystore.Source{LookupEnv: unset}, err: keystore.ErrNoPassphrase},
		"environment":        {source: keystore.Source{LookupEnv: env("e")}, want: "e"},
		"empty environment":  {source: keystore.Source{LookupEnv: env("")}, err: keystore.ErrEmptyPassphrase},
		"file before it":     {source: keystore.Source{LookupEnv: env("e"), File: file}, want: "from file"},
		"missing file":       {source: keystore.Source{LookupEnv: env("e"), File: file + "x"}, err: keystore.ErrNoPassphrase},
		"empty file":         {source: keystore.Source{LookupEnv: unset, File: empty}, err: keystore.ErrEmptyPassphrase},
		"none on request":    {source: keystore.Source{LookupEnv: env("e"), File: file, None: true}, want: ""},
		"typed twice":        {source: keystore.Source{LookupEnv: unset, Prompt: typed("t", "t")}, want: "t"},
		"typed differently":  {source: keystore.Source{LookupEnv: unset, Prompt: typed("t", "u")}, err: keystore.ErrPassphrase},
		"typed nothing":      {source: keystore.Source{LookupEnv: unset, Prompt: typed("", "")}, err: keystore.ErrEmptyPassphrase},
		"environment before": {source: keystore.Source{LookupEnv: env("e"), Prompt: typed()}, want: "e"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.source.New("node")
			require.ErrorIs(t, err, c.err)
			if c.err == nil {
				require.NoError(t, err)
				require.Equal(t, c.want, got)
			}
		})
	}
	got, err := keystore.Source{LookupEnv: unset, Prompt: typed("once")}.Get("node")
	require.NoError(t, err)
	require.Equal(t, "once", got)
	_, err = keystore.Source{LookupEnv: unset, File: large}.Get("node")
	require.ErrorContains(t, err, "is it the right file?")
}
