package testnet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"
)

// ports are what a network listens on, kept so that a restart is found where it was.
type ports struct {
	RPC  int `json:"rpc"`
	P2P  int `json:"p2p"`
	HTTP int `json:"http"`
}

// keepPorts replaces every port 0 by the one used before, or by a free one.
func keepPorts(cfg *Config) error {
	path := filepath.Join(cfg.Dir, "ports.json")
	var kept ports
	data, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(data, &kept)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: %w", path, err)
	}
	for _, p := range []struct{ want, kept *int }{
		{&cfg.RPCPort, &kept.RPC}, {&cfg.P2PPort, &kept.P2P}, {&cfg.HTTPPort, &kept.HTTP},
	} {
		if *p.want == 0 {
			*p.want = *p.kept
		}
		if *p.want == 0 {
			if *p.want, err = freePort(cfg.Host); err != nil {
				return err
			}
		}
		*p.kept = *p.want
	}
	return writeJSON(path, kept)
}

// freePort asks the system for a port that is free now.
func freePort(host string) (int, error) {
	l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(0)))
	if err != nil {
		return 0, fmt.Errorf("find a free port on %s: %w", host, err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// writeJSON replaces a file in one step, so that a kill leaves the old one or the new one.
func writeJSON(path string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name())
	_, err = temp.Write(append(data, '\n'))
	if err := errors.Join(err, temp.Chmod(0o644), temp.Sync(), temp.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(temp.Name(), path)
}
