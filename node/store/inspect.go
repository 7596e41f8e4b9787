package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/dgraph-io/badger/v4"
	"github.com/dgraph-io/badger/v4/pb"
	"github.com/dgraph-io/badger/v4/table"
	"github.com/dgraph-io/badger/v4/y"
	"google.golang.org/protobuf/proto"
)

// inspect looks at dir before badger touches it; fresh is true when the directory holds no finished store. It exists
// because badger answers some damage by ending the process, and some by deleting what it no longer understands.
func inspect(dir string) (fresh bool, err error) {
	text, err := os.ReadFile(filepath.Join(dir, versionFile))
	if errors.Is(err, fs.ErrNotExist) {
		return true, inspectUnfinished(dir)
	}
	if err != nil {
		return false, err
	}
	number, ok := strings.CutPrefix(strings.TrimSpace(string(text)), versionPrefix)
	version, err := strconv.ParseUint(number, 10, 32)
	if !ok || err != nil {
		return false, errCorrupt(dir, "the file "+versionFile+" is unreadable")
	}
	if version > schemaVersion {
		return false, errNewer(dir, version)
	}
	return false, inspectFiles(dir)
}

// inspectCache looks at the database of the datastores, which has no version file: it belongs to a store that has one.
func inspectCache(dir string) error {
	_, err := os.Stat(filepath.Join(dir, badger.ManifestFilename))
	if errors.Is(err, fs.ErrNotExist) {
		return inspectUnfinished(dir)
	}
	if err != nil {
		return err
	}
	return inspectFiles(dir)
}

func inspectFiles(dir string) error {
	for _, check := range []func(string) error{inspectManifest, inspectLogs, inspectDiscard} {
		if err := check(dir); err != nil {
			return err
		}
	}
	return nil
}

// inspectUnfinished refuses a directory with tables but without the version file: badger would delete them.
func inspectUnfinished(dir string) error {
	if len(files(dir, "*.sst")) > 0 {
		return errCorrupt(dir, "it holds tables, but the file that names them is missing")
	}
	return inspectLogs(dir)
}

// inspectManifest compares the manifest with the tables. Badger deletes tables that its manifest does not name, which
// is right after a crash in the middle of writing one, and would be a loss where the manifest itself was cut off.
func inspectManifest(dir string) error {
	file, err := os.Open(filepath.Join(dir, badger.ManifestFilename))
	if errors.Is(err, fs.ErrNotExist) {
		return errCorrupt(dir, "the file "+badger.ManifestFilename+" is missing")
	}
	if err != nil {
		return err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	manifest, end, err := badger.ReplayManifestFile(file, 0, badger.DefaultOptions(dir))
	if err != nil {
		return errCorrupt(dir, err.Error())
	}
	for _, path := range files(dir, "*.sst") {
		id, ok := table.ParseFileID(filepath.Base(path))
		if _, named := manifest.Tables[id]; ok && named {
			if err := inspectTable(path); err != nil {
				return errCorrupt(dir, fmt.Sprintf("the table %s: %v", filepath.Base(path), err))
			}
		} else if end < info.Size() {
			return errCorrupt(dir, "the file "+badger.ManifestFilename+" is cut off")
		}
	}
	return nil
}

// inspectTable reads the end of a table as badger does, but returns an error where badger ends the process. The layout
// from the end: length of the checksum, checksum of the index, length of the index, index.
func inspectTable(path string) error {
	rest, err := os.ReadFile(path) // a few megabytes at most: tables hold keys and small values
	if err != nil {
		return err
	}
	take := func(n uint32) (tail []byte) {
		if err != nil || uint64(n) > uint64(len(rest)) {
			err = errors.New("cut off")
			return nil
		}
		tail = rest[len(rest)-int(n):]
		rest = rest[:len(rest)-int(n)]
		return tail
	}
	number := func() uint32 {
		if tail := take(4); tail != nil {
			return binary.BigEndian.Uint32(tail)
		}
		return 0
	}
	encoded := take(number())
	index := take(number())
	if err != nil {
		return err
	}
	if len(index) == 0 { // of zeros, as values may hold them: an empty checksum agrees with an empty index
		return errors.New("cut off before its index")
	}
	var checksum pb.Checksum
	if err := proto.Unmarshal(encoded, &checksum); err != nil {
		return fmt.Errorf("checksum of the index: %w", err)
	}
	return y.VerifyChecksum(index, &checksum)
}

// logHeader is what badger writes at the head of every log file: key id and base iv.
const logHeader = 20

// inspectLogs refuses log files cut off inside their header. A cut further on is a torn tail, which badger drops, as it
// must after a crash. An empty newest file is what a crash leaves between creating and sizing it: nothing was ever in
// it, and badger would stumble over it, so it goes.
func inspectLogs(dir string) error {
	for _, pattern := range []string{"*.mem", "*.vlog"} {
		logs := files(dir, pattern) // in the order of names, which is that of numbers
		for i, path := range logs {
			info, err := os.Stat(path)
			if err != nil {
				return err
			}
			switch size := info.Size(); {
			case size == 0 && i == len(logs)-1:
				if err := os.Remove(path); err != nil {
					return err
				}
			case size < logHeader:
				return errCorrupt(dir, fmt.Sprintf("the file %s is cut off after %d bytes", info.Name(), size))
			}
		}
	}
	return nil
}

// discardFile holds badger's estimates of what is garbage, and discardSize is the size it is created with. Losing the
// estimates costs a later collection; a short file would crash badger.
const (
	discardFile = "DISCARD"
	discardSize = 1 << 20
)

func inspectDiscard(dir string) error {
	path := filepath.Join(dir, discardFile)
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case info.Size() < discardSize:
		return os.Remove(path)
	}
	return nil
}

// files lists dir in the order of names. It is not Glob, for which characters of dir itself would be a pattern.
func files(dir, pattern string) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var paths []string
	for _, entry := range entries {
		if match, _ := filepath.Match(pattern, entry.Name()); match {
			paths = append(paths, filepath.Join(dir, entry.Name()))
		}
	}
	return paths
}
