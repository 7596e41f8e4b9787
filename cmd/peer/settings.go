package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// configFile is the name of the configuration in a home.
const configFile = "config.toml"

// settable are the flags that config.toml and the environment may set, with dashes as underscores. The others belong to
// one call: a prompt's seed has no place in a file.
var settable = []string{
	"rpc", "beacon", "passphrase-file", "no-passphrase", "mine", "verify", "audit", "settle", "watch", "price", "max-price", "attach", "attach-price", "checkpoint", "scorer",
	"http", "listen", "announce", "no-mdns", "no-upnp", "no-relay", "no-autonat", "no-holepunch", "no-claim", "no-dispute", "bond-most",
	"claim-above", "epoch-interval", "models-quota", "threads", "log-level",
	"engine", // run --model; other commands mean the model of one call by that
}

// keyAnnotation names a flag otherwise in config.toml and the environment; "" keeps it out of them.
const keyAnnotation = "key"

// keyed gives a flag another name in config.toml and the environment.
func keyed(c *cobra.Command, flag, key string) {
	f := c.Flags().Lookup(flag)
	f.Annotations = map[string][]string{keyAnnotation: {key}}
}

func keyOf(f *pflag.Flag) string {
	if key, renamed := f.Annotations[keyAnnotation]; renamed {
		return key[0]
	}
	return f.Name
}

// settle gives every flag of a command that was not given its value from the environment, else from config.toml.
func (a *app) settle(c *cobra.Command) error {
	if err := a.findHome(c); err != nil {
		return err
	}
	file, err := readConfig(filepath.Join(a.home, configFile))
	if err != nil {
		return err
	}
	var fault error
	c.Flags().VisitAll(func(f *pflag.Flag) {
		name := keyOf(f)
		if f.Changed || fault != nil || !slices.Contains(settable, name) {
			return
		}
		key := strings.ReplaceAll(name, "-", "_")
		variable := "LIMN_" + strings.ToUpper(key)
		if text, set := os.LookupEnv(variable); set {
			if err := setFlag(f, strings.Split(text, ",")); err != nil {
				fault = fmt.Errorf("the environment variable %s: %w", variable, err)
			}
		} else if value, set := file[key]; set {
			if err := setFlag(f, value); err != nil {
				fault = fmt.Errorf("%s: %s: %w", filepath.Join(a.home, configFile), key, err)
			}
		}
	})
	return fault
}

// setFlag sets a flag from one value, or a list from several.
func setFlag(f *pflag.Flag, values []string) error {
	if list, ok := f.Value.(pflag.SliceValue); ok {
		return list.Replace(values)
	}
	if len(values) != 1 {
		return fmt.Errorf("%d values for one", len(values))
	}
	if err := f.Value.Set(values[0]); err != nil {
		return fmt.Errorf("%q: %w", values[0], err)
	}
	return nil
}

// readConfig reads config.toml, every value as text. No file is an empty one.
func readConfig(path string) (map[string][]string, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var raw map[string]any
	if err := toml.Unmarshal(data, &raw); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	values := map[string][]string{}
	for key, value := range raw {
		if !slices.Contains(settable, strings.ReplaceAll(key, "_", "-")) || strings.Contains(key, "-") {
			return nil, fmt.Errorf("%s: unknown key %q; known are %s", path, key, strings.ReplaceAll(strings.Join(settable, ", "), "-", "_"))
		}
		if values[key], err = texts(value); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", path, key, err)
		}
	}
	return values, nil
}

func texts(value any) ([]string, error) {
	switch v := value.(type) {
	case []any:
		var out []string
		for _, element := range v {
			text, err := texts(element)
			if err != nil {
				return nil, err
			}
			out = append(out, text...)
		}
		return out, nil
	case string, bool, int64, float64:
		return []string{fmt.Sprint(v)}, nil
	}
	return nil, fmt.Errorf("a value of type %T has no place here", value)
}

// findHome decides on the home: flag, environment, the user's configuration folder.
func (a *app) findHome(c *cobra.Command) error {
	if a.home != "" || c.Flags().Changed("home") {
		return nil
	}
	if a.home = os.Getenv("LIMN_HOME"); a.home != "" {
		return nil
	}
	dir, err := os.UserConfigDir()
	if err != nil {
		return fmt.Errorf("no home: %w; name one with --home", err)
	}
	a.home = filepath.Join(dir, "limn")
	return nil
}
