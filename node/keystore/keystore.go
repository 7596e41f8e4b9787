package keystore

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/limn-network/limn/protocol"
)

// Names of the keys that the program itself asks for. Others are allowed.
const (
	Node  = "node"
	Payer = "payer"
	Owner = "owner"
)

const extension = ".json"

// validName keeps names to what every file system holds and no path can be made of.
var validName = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,63}$`)

// strength is the cost of trying one passphrase, in scrypt's terms.
type strength struct{ n, p int }

var (
	standard = strength{keystore.StandardScryptN, keystore.StandardScryptP} // 256 MiB and about a second
	light    = strength{keystore.LightScryptN, keystore.LightScryptP}       // 4 MiB and about 50 ms
)

// Create makes a new key and stores it in dir, which is created when it is not there.
func Create(dir, name, passphrase string) (*protocol.Key, error) {
	if passphrase == "" {
		return nil, fmt.Errorf("create key %s: %w: type one, or say explicitly that this devnet key needs none",
			name, ErrEmptyPassphrase)
	}
	return generate(dir, name, passphrase, standard)
}

// CreateLight is Create for keys whose loss costs nothing, as on a devnet: the passphrase may be empty, and is guessed
// some fifty times faster.
func CreateLight(dir, name, passphrase string) (*protocol.Key, error) {
	return generate(dir, name, passphrase, light)
}

// Import stores a key that exists already, with the strength of Create. The passphrase must not be empty.
func Import(dir, name, passphrase string, key *protocol.Key) error {
	if passphrase == "" {
		return fmt.Errorf("import key %s: %w: type one", name, ErrEmptyPassphrase)
	}
	return save(dir, name, passphrase, key, standard)
}

func generate(dir, name, passphrase string, cost strength) (*protocol.Key, error) {
	private, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("create key %s: %w", name, err)
	}
	key := protocol.NewKey(private)
	if err := save(dir, name, passphrase, key, cost); err != nil {
		return nil, err
	}
	return key, nil
}

func save(dir, name, passphrase string, key *protocol.Key, cost strength) error {
	path, err := pathOf(dir, name)
	if err != nil {
		return err
	}
	// Before the second that encryption takes; write looks again.
	if _, err := os.Stat(path); err == nil {
		return fmt.Errorf("create key %s: %w: %s: nothing was overwritten", name, ErrExists, path)
	}
	id, err := uuid.NewRandomFromReader(rand.Reader)
	if err != nil {
		return fmt.Errorf("create key %s: %w", name, err)
	}
	data, err := keystore.EncryptKey(&keystore.Key{
		Id: id, Address: crypto.PubkeyToAddress(key.Private().PublicKey), PrivateKey: key.Private(),
	}, passphrase, cost.n, cost.p)
	if err != nil {
		return fmt.Errorf("create key %s: %w", name, err)
	}
	if err := write(path, data); err != nil {
		return fmt.Errorf("create key %s: %w", name, err)
	}
	return nil
}

// write stores a file that is whole or absent after a crash, and never replaces one: a lost key cannot be made again.
func write(path string, data []byte) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	temporary, err := os.CreateTemp(dir, ".new-key-*") // created with mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name())
	_, err = temporary.Write(data)
	if err := errors.Join(err, temporary.Sync(), temporary.Close()); err != nil {
		return err
	}
	// Link fails where the name is taken, which Rename would not. Some file systems have no links.
	err = os.Link(temporary.Name(), path)
	switch {
	case errors.Is(err, fs.ErrExist):
		return fmt.Errorf("%w: %s: nothing was overwritten", ErrExists, path)
	case err != nil:
		return os.Rename(temporary.Name(), path)
	}
	return nil
}

// Open decrypts a key. The error is ErrNotFound, ErrPermissions, ErrFile or ErrPassphrase where one of them applies.
func Open(dir, name, passphrase string) (*protocol.Key, error) {
	path, err := pathOf(dir, name)
	if err != nil {
		return nil, err
	}
	data, err := read(path, name)
	if err != nil {
		return nil, fmt.Errorf("open key %s: %w", name, err)
	}
	file, err := parse(data)
	if err != nil {
		return nil, fmt.Errorf("open key %s: %s: %w", name, path, err)
	}
	key, err := keystore.DecryptKey(data, passphrase)
	switch {
	case errors.Is(err, keystore.ErrDecrypt):
		return nil, fmt.Errorf("open key %s: %w for %s: try again, or restore the key from its backup; "+
			"a forgotten passphrase cannot be recovered", name, ErrPassphrase, path)
	case err != nil:
		return nil, fmt.Errorf("open key %s: %w: %s: %w", name, ErrFile, path, err)
	}
	opened := protocol.NewKey(key.PrivateKey)
	if opened.Address() != file.address {
		return nil, fmt.Errorf("open key %s: %w: %s says %s and holds %s",
			name, ErrFile, path, file.address, opened.Address())
	}
	return opened, nil
}

// read returns the bytes of a key file, after looking at who else could.
func read(path, name string) ([]byte, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s: create one with 'peer init', or name the right data directory",
			ErrNotFound, path)
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	// On Windows the mode says nothing about other users.
	if mode := info.Mode().Perm(); runtime.GOOS != "windows" && mode&0o077 != 0 {
		return nil, fmt.Errorf("%w: %s has mode %04o: run 'chmod 600 %s', and take a new %s key if it may have been copied",
			ErrPermissions, path, mode, path, name)
	}
	return io.ReadAll(io.LimitReader(file, maxFile+1))
}

// Entry is one key in a directory, as its file describes it: the address is proved only by opening the key.
type Entry struct {
	Name    string           `json:"name"`
	Address protocol.Address `json:"address"`
}

// List returns the keys in dir in the order of their names; a directory that is not there has none. A file that is no
// key file is ErrFile.
func List(dir string) ([]Entry, error) {
	files, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("list keys: %w", err)
	}
	var entries []Entry
	for _, file := range files {
		name, ok := strings.CutSuffix(file.Name(), extension)
		if !ok || !validName.MatchString(name) {
			continue
		}
		data, err := read(filepath.Join(dir, file.Name()), name)
		if err != nil {
			return nil, fmt.Errorf("list keys: %w", err)
		}
		parsed, err := parse(data)
		if err != nil {
			return nil, fmt.Errorf("list keys: %s: %w", filepath.Join(dir, file.Name()), err)
		}
		entries = append(entries, Entry{Name: name, Address: parsed.address})
	}
	return entries, nil
}

func pathOf(dir, name string) (string, error) {
	if !validName.MatchString(name) {
		return "", fmt.Errorf("%w: %q: use up to 64 lower-case letters, digits, - and _", ErrName, name)
	}
	return filepath.Join(dir, name+extension), nil
}
