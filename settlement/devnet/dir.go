package devnet

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"
)

// layoutVersion of the directory: blobs/, deployer.key, devnet.json and
// go-ethereum's own folder.
const layoutVersion = 1

// mark says whose directory this is. Go-ethereum would not notice another chain
// id, which is no part of the genesis block.
type mark struct {
	Version int    `json:"version"`
	ChainID uint64 `json:"chain_id"`
}

func checkMark(cfg Config) error {
	if cfg.Dir == "" {
		return nil
	}
	path := filepath.Join(cfg.Dir, "devnet.json")
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return writeFile(path, func(w io.Writer) error {
			return json.NewEncoder(w).Encode(mark{layoutVersion, cfg.ChainID})
		})
	}
	if err != nil {
		return fmt.Errorf("open devnet: %w", err)
	}
	var m mark
	switch err := json.Unmarshal(data, &m); {
	case err != nil:
		return fmt.Errorf("open devnet: %s is damaged: %w", path, err)
	case m.Version > layoutVersion:
		return fmt.Errorf("open devnet %s: %w (%d, this program knows %d): use the newer program", cfg.Dir, ErrNewer, m.Version, layoutVersion)
	case m.ChainID != cfg.ChainID:
		return fmt.Errorf("open devnet %s: %w: its id is %d, asked for was %d: use that id or another directory",
			cfg.Dir, ErrOtherChain, m.ChainID, cfg.ChainID)
	}
	return nil
}

// deployerKey takes the configured key, else the one kept in the directory, else
// makes one. The genesis block depends on it, so it is stored before the chain.
func deployerKey(cfg Config) (*ecdsa.PrivateKey, error) {
	if cfg.Deployer != nil {
		return cfg.Deployer, nil
	}
	if cfg.Dir == "" {
		return crypto.GenerateKey()
	}
	path := filepath.Join(cfg.Dir, "deployer.key")
	key, err := crypto.LoadECDSA(path)
	switch {
	case err == nil:
		return key, nil
	case !errors.Is(err, os.ErrNotExist):
		return nil, fmt.Errorf("read deployer key %s: %w", path, err)
	}
	if key, err = crypto.GenerateKey(); err != nil {
		return nil, err
	}
	text := fmt.Sprintf("%x", crypto.FromECDSA(key))
	if err := writeFile(path, func(w io.Writer) error { _, err := io.WriteString(w, text); return err }); err != nil {
		return nil, fmt.Errorf("keep deployer key: %w", err)
	}
	return key, nil
}
